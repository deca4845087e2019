using CcHc.Publisher.Tests.Support;
using Microsoft.Playwright;

namespace CcHc.Publisher.Tests.Quality;

/// <summary>What readers have set in their systems is respected.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class PreferenceTests(RealSites sites)
{
    private const string Moving =
        """
        () => [...document.querySelectorAll("*")].flatMap(element => [null, "::before", "::after"].map(part => {
          const style = getComputedStyle(element, part);
          const seconds = [...style.transitionDuration.split(","), ...style.animationDuration.split(",")].map(parseFloat);
          return Math.max(...seconds) > 0.01 || style.scrollBehavior === "smooth" ? element.outerHTML.slice(0, 120) : null;
        })).filter(Boolean)
        """;

    /// <summary>Marks that live by colour alone, and words in drawings that a system's own colours make hard to read.</summary>
    private const string LostInForcedColors =
        """
        () => {
          const parse = colour => colour.match(/[\d.]+/g).map(Number);
          const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
            .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
          const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
          const ground = parse(getComputedStyle(document.body).backgroundColor);
          const found = [];
          for (const badge of document.querySelectorAll(".badge")) {
            const style = getComputedStyle(badge);
            if (style.borderTopStyle === "none" && style.outlineStyle === "none") {
              found.push(`no border: ${badge.outerHTML.slice(0, 120)}`);
            }
          }
          for (const text of document.querySelectorAll("svg text")) {
            if (text.checkVisibility() && contrast(parse(getComputedStyle(text).fill), ground) < 4.5) {
              found.push(`hard to read: ${text.outerHTML.slice(0, 120)}`);
            }
          }
          return found;
        }
        """;

    [Fact]
    public async Task Nothing_moves_for_a_reader_who_wants_no_motion()
    {
        var browsed = await sites.Browsed;
        foreach (var kind in PageKinds.Staying)
        {
            var page = await browsed.GoAsync(kind.Path, 1280);
            await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
            Assert.Empty(await page.EvaluateAsync<string[]>(Moving));
        }
    }

    [Fact]
    public async Task With_the_system_s_own_colours_badges_keep_their_border_drawings_their_words_and_the_focus_its_mark()
    {
        var browsed = await sites.Browsed;
        var found = new List<string>();
        foreach (var kind in PageKinds.Staying)
        {
            var page = await browsed.GoAsync(kind.Path, 1280);
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme });
                found.AddRange((await page.EvaluateAsync<string[]>(LostInForcedColors)).Select(f => $"{kind.Path} {scheme}: {f}"));
                await page.Keyboard.PressAsync("Tab");
                if (await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle") == "none")
                {
                    found.Add($"{kind.Path}: no outline around the focus");
                }
            }
        }

        Assert.Empty(found);
    }
}

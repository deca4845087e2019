using CcHc.Publisher.Tests.Support;
using Microsoft.Playwright;

namespace CcHc.Publisher.Tests.Quality;

/// <summary>axe-core over one page of each kind, in every way that a page is shown.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class AccessibilityTests(RealSites sites)
{
    /// <summary>The size of letters, in pixels, that browsers start from.</summary>
    private const int Usual = 16;

    private const string ScriptSwitch = "Emulation.setScriptExecutionDisabled";

    private static readonly (int Width, ColorScheme Scheme)[] Looks =
        [(360, ColorScheme.Light), (360, ColorScheme.Dark), (1280, ColorScheme.Dark), (1280, ColorScheme.Light)];

    private IEnumerable<PageKind> OneOfEachTemplate => PageKinds.Staying.DistinctBy(k => PageKinds.TemplateOf(sites.AtRoot, k.File), StringComparer.Ordinal);

    [Fact]
    public async Task Axe_finds_nothing_on_a_phone_and_a_desk_in_light_and_dark()
    {
        var browsed = await sites.Browsed;
        var found = new List<string>();
        foreach (var kind in PageKinds.Staying)
        {
            var page = await browsed.GoAsync(kind.Path, Looks[0].Width);
            foreach (var (width, scheme) in Looks)
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await page.SetViewportSizeAsync(width, Chromium.Height);
                found.AddRange((await Axe.FindAsync(page)).Select(f => $"{kind.Path} {width} {scheme}: {f}"));
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public async Task Axe_finds_nothing_without_scripts()
    {
        var browsed = await sites.Browsed;
        var found = new List<string>();
        await using var opened = await browsed.Browser.OpenAsync("about:blank", Looks[0].Width);
        var session = await opened.Page.Context.NewCDPSessionAsync(opened.Page);
        foreach (var kind in PageKinds.Staying)
        {
            // The page is loaded without scripts; then they are allowed, or axe-core itself could not run.
            await session.SendAsync(ScriptSwitch, new() { ["value"] = true });
            await opened.Page.GotoAsync(browsed.AddressOf(kind.Path));
            await session.SendAsync(ScriptSwitch, new() { ["value"] = false });

            // What scripts leave out is the same on all pages of a template: one of them is looked at in every way.
            foreach (var (width, scheme) in OneOfEachTemplate.Contains(kind) ? Looks : Looks[..1])
            {
                await opened.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await opened.Page.SetViewportSizeAsync(width, Chromium.Height);
                found.AddRange((await Axe.FindAsync(opened.Page)).Select(f => $"{kind.Path} {width} {scheme}: {f}"));
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public async Task Axe_finds_what_is_wrong()
    {
        var browsed = await sites.Browsed;
        await using var opened = await browsed.Browser.OpenAsync("about:blank", 360);
        await opened.Page.SetContentAsync("<!doctype html><html lang=\"vi\"><title>x</title><main><h1>x</h1><img src=\"data:,\"><p style=\"color:#999\">mờ</p></main>");
        var found = await Axe.FindAsync(opened.Page);
        Assert.Contains(found, f => f.StartsWith("image-alt", StringComparison.Ordinal));
        Assert.Contains(found, f => f.StartsWith("color-contrast", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(360, true)]
    [InlineData(1280, true)]
    [InlineData(360, false)]
    [InlineData(1280, false)]
    public async Task At_twice_the_size_of_text_axe_finds_nothing_and_nothing_is_cut_off(int width, bool scripts)
    {
        var browsed = await sites.Browsed;
        var found = new List<string>();
        await using var opened = await browsed.Browser.OpenAsync(browsed.AddressOf(""), width);
        // As in the browser's own settings of a reader who needs larger letters.
        var session = await opened.Page.Context.NewCDPSessionAsync(opened.Page);
        await session.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new Dictionary<string, int>(StringComparer.Ordinal) { ["standard"] = 2 * Usual, ["fixed"] = 2 * Usual } });
        foreach (var kind in scripts ? PageKinds.Staying : OneOfEachTemplate)
        {
            await session.SendAsync(ScriptSwitch, new() { ["value"] = !scripts });
            await opened.Page.GotoAsync(browsed.AddressOf(kind.Path));
            await session.SendAsync(ScriptSwitch, new() { ["value"] = false });
            Assert.InRange(await FontSizeAsync(opened.Page), 2 * Usual, 3 * Usual);
            found.AddRange((await Axe.FindAsync(opened.Page)).Select(f => $"{kind.Path}: {f}"));
            found.AddRange((await opened.Page.EvaluateAsync<string[]>(CutOff)).Select(f => $"{kind.Path}: {f}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    /// <summary>A page wider than the screen, and elements whose words do not fit their box.</summary>
    private const string CutOff =
        """
        () => {
          const root = document.documentElement;
          const found = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth - root.clientWidth} px wider than the screen`] : [];
          for (const element of document.body.querySelectorAll("*")) {
            const style = getComputedStyle(element);
            const isCut = (style.overflowX === "hidden" || style.overflowX === "clip") && element.scrollWidth > element.clientWidth + 1
              || (style.overflowY === "hidden" || style.overflowY === "clip") && element.scrollHeight > element.clientHeight + 1;
            const isShown = element.clientWidth > 1 && element.clientHeight > 1 && style.visibility === "visible";
            if (isShown && isCut && !element.matches(".visually-hidden") && element.textContent.trim() && style.textOverflow !== "ellipsis") {
              found.push(`cut off: ${element.outerHTML.slice(0, 120)}`);
            }
            const box = element.getBoundingClientRect();
            if (found.length < 4 && root.scrollWidth > root.clientWidth && box.width > 0 && box.right > root.clientWidth + 1 && !element.closest(".table-scroll, .skip, .visually-hidden")) {
              found.push(`reaches out: ${element.outerHTML.slice(0, 120)}`);
            }
          }
          return found;
        }
        """;

    private static Task<double> FontSizeAsync(IPage page) => page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.querySelector('main')).fontSize)");
}

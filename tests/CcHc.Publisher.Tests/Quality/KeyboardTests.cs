using CcHc.Publisher.Tests.Support;
using Microsoft.Playwright;

namespace CcHc.Publisher.Tests.Quality;

/// <summary>The keyboard alone reaches and works everything.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class KeyboardTests(RealSites sites)
{
    /// <summary>Numbers what the Tab key has to reach, in the order of the page, and says how many there are.</summary>
    private const string Number =
        """
        () => {
          const all = document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]");
          let at = 0;
          for (const element of all) {
            if (element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true })) {
              element.dataset.stop = at++;
            }
          }
          return at;
        }
        """;

    /// <summary>Where the focus is: the number of the element, and what is wrong with how it is shown.</summary>
    private const string Focused =
        """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) {
            return ["none", ""];
          }
          const style = getComputedStyle(element);
          const isMarked = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== "none";
          const box = element.getClientRects()[0];
          const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
          const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
          const top = document.elementFromPoint(x, y);
          const isOnTop = top && (element.contains(top) || top.contains(element));
          const isInside = box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
          const wrong = [isMarked ? "" : "no visible focus", isInside ? "" : "outside the screen", isInside && !isOnTop ? "covered" : ""].filter(Boolean).join(", ");
          return [element.dataset.stop ?? "a stranger", wrong && `${wrong}: ${element.outerHTML.slice(0, 120)}`];
        }
        """;

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_tab_key_reaches_everything_in_order_shows_where_it_is_and_comes_out_again(int width)
    {
        var browsed = await sites.Browsed;
        var found = new List<string>();
        foreach (var kind in PageKinds.Whole)
        {
            found.AddRange((await WalkAsync(await browsed.GoAsync(kind.Path, width))).Select(f => $"{kind.Path}: {f}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found.Distinct(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task The_first_stop_is_a_link_that_leads_past_the_head_to_the_content()
    {
        var browsed = await sites.Browsed;
        foreach (var kind in PageKinds.Whole)
        {
            var page = await browsed.GoAsync(kind.Path, 360);
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.PressAsync("Enter");
            await page.Keyboard.PressAsync("Tab");
            Assert.True(
                await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement) || !document.querySelector('main a[href], main button, main input, main summary')"),
                kind.Path);
        }
    }

    [Fact]
    public async Task What_opens_and_closes_does_so_with_the_enter_key()
    {
        var browsed = await sites.Browsed;
        foreach (var kind in PageKinds.Whole)
        {
            var page = await browsed.GoAsync(kind.Path, 360, scripts: false);
            foreach (var summary in await page.Locator("summary:visible").AllAsync())
            {
                var wasOpen = await summary.EvaluateAsync<bool>("s => s.parentElement.open");
                await summary.FocusAsync();
                await page.Keyboard.PressAsync("Enter");
                Assert.NotEqual(wasOpen, await summary.EvaluateAsync<bool>("s => s.parentElement.open"));
            }
        }
    }

    private static async Task<IReadOnlyList<string>> WalkAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var found = new List<string>();
        var stops = await page.EvaluateAsync<int>(Number);
        Assert.True(stops > 2);
        for (var stop = 0; stop < stops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = await page.EvaluateAsync<string[]>(Focused);
            if (focused[0] != $"{stop}")
            {
                return [.. found, $"stop {focused[0]} instead of {stop} of {stops}"];
            }

            if (focused[1].Length > 0)
            {
                found.Add(focused[1]);
            }
        }

        await page.Keyboard.PressAsync("Tab");
        var last = await page.EvaluateAsync<string[]>(Focused);
        return last[0] is "none" or "0" ? found : [.. found, $"the focus is caught in stop {last[0]} of {stops}"];
    }
}

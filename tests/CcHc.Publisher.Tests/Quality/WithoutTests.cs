using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Quality;

/// <summary>A page says what it says without scripts, without its style and without pictures.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class WithoutTests(RealSites sites)
{
    /// <summary>Where the links lead that a reader sees; examples of what can be searched stand there only where the search works.</summary>
    private const string Links = "[...document.querySelectorAll('a[href]:not([href^=\"?q=\"])')].filter(a => a.checkVisibility()).map(a => a.getAttribute('href'))";

    /// <summary>Words that the style puts on the page and that stand nowhere in it.</summary>
    private const string WordsOfStyle =
        """
        () => {
          const all = document.body.textContent;
          return [...document.querySelectorAll("*")].flatMap(element => ["::before", "::after"].map(part => {
            const content = (getComputedStyle(element, part).content.match(/^"([^"]*)"/) ?? ["", ""])[1].trim();
            return /\p{L}{2}/u.test(content) && !all.includes(content.replace(/[:：\s]+$/, "")) ? content : null;
          })).filter(Boolean);
        }
        """;

    [Fact]
    public async Task Without_scripts_a_page_leads_to_all_that_it_leads_to_with_them()
    {
        var browsed = await sites.Browsed;
        foreach (var kind in PageKinds.Staying.Where(k => sites.AtRoot.Page(k.File).QuerySelector("script[src]") is not null))
        {
            var with = await (await browsed.GoAsync(kind.Path, 360)).EvaluateAsync<string[]>(Links);
            var without = await (await browsed.GoAsync(kind.Path, 360, scripts: false)).EvaluateAsync<string[]>(Links);
            Assert.NotEmpty(with);
            Assert.Empty(with.Except(without, StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task No_word_stands_in_the_style_alone(int width)
    {
        var browsed = await sites.Browsed;
        foreach (var kind in PageKinds.Staying)
        {
            Assert.Empty(await (await browsed.GoAsync(kind.Path, width)).EvaluateAsync<string[]>(WordsOfStyle));
        }
    }

    [Fact]
    public async Task Without_style_and_pictures_a_page_is_read_from_its_name_to_its_foot_and_fits_the_screen()
    {
        var browsed = await sites.Browsed;
        await using var opened = await browsed.Browser.OpenAsync("about:blank", 360);
        await opened.Page.RouteAsync("**/*", route => route.Request.ResourceType is "stylesheet" or "image" ? route.AbortAsync() : route.ContinueAsync());
        foreach (var kind in PageKinds.Whole)
        {
            await opened.Page.GotoAsync(browsed.AddressOf(kind.Path));
            var text = await opened.Page.EvaluateAsync<string>("document.body.innerText");
            var page = sites.AtRoot.Page(kind.File);
            var places = new[] { "body > a", "header", "h1", "footer" }.Select(s => FirstWords(page.QuerySelector(s)!.TextContent)).Select(w => (Words: w, At: text.IndexOf(w, StringComparison.Ordinal))).ToArray();
            Assert.All(places, p => Assert.True(p.At >= 0, $"{kind.Path}: «{p.Words}» is not shown"));
            Assert.Equal(places.OrderBy(p => p.At), places);
            Assert.Equal(0, await opened.Page.EvaluateAsync<int>("[...document.querySelectorAll('svg')].filter(s => s.getBoundingClientRect().width > innerWidth).length"));
        }
    }

    private static string FirstWords(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[0];
}

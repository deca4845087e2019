using CcHc.Publisher.Tests.Support;
using Microsoft.Playwright;

namespace CcHc.Publisher.Tests.Quality;

/// <summary>Served with <c>Content-Security-Policy: default-src 'self'</c>, every kind of page works and asks nobody else for anything.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class PolicyTests(RealSites sites)
{
    private const int MostBytesOfScripts = 6000;

    [Fact]
    public async Task The_strictest_policy_stops_nothing_on_any_kind_of_page_and_little_script_is_loaded_before_the_search_is_touched()
    {
        var browsed = await sites.Browsed;
        foreach (var kind in PageKinds.Staying)
        {
            await using var opened = await browsed.Browser.OpenAsync(browsed.AddressOf(kind.Path), 1280);
            await opened.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            Assert.Empty(opened.Errors);
            Assert.All(opened.Requests, r => Assert.StartsWith(browsed.AddressOf(""), r, StringComparison.Ordinal));
            var scripts = opened.Requests.Select(r => new Uri(r).AbsolutePath.TrimStart('/')).Where(p => Path.GetExtension(p) is ".js" or ".mjs").Distinct(StringComparer.Ordinal);
            Assert.InRange(scripts.Sum(s => Weight.Of(sites.AtRoot, s)), 0, MostBytesOfScripts - 1);
        }
    }

    [Theory]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<p style=\"color: red\">x</p>")]
    [InlineData("<script>1</script>")]
    [InlineData("<img alt=\"\" src=\"http://127.0.0.2:9/a.png\">")]
    public async Task What_the_policy_stops_is_noticed(string html)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.Combine("index.html"), $"<!doctype html><title>x</title><link rel=\"icon\" href=\"data:,\">{html}");
        using var server = new SiteServer(folder.Path);
        await using var opened = await (await sites.Browsed).Browser.OpenAsync(server.Address, 1280);
        Assert.Contains(opened.Errors, e => e.Contains("Content Security Policy", StringComparison.Ordinal));
    }
}

using CcHc.Publisher.Tests.Support;
using CcHc.Publisher.Tests.TakeAway;
using Microsoft.Playwright;

namespace CcHc.Publisher.Tests.Quality;

/// <summary>The filters above a plan's table are links, and work where no script runs.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class FilterTests(RealSites sites)
{
    /// <summary>The addresses of the tasks whose rows a reader sees.</summary>
    private const string Seen =
        "rows => rows.filter(r => r.checkVisibility() && r.getClientRects().length > 0).map(r => new URL(r.querySelector('.what a').href).pathname)";

    private const string Rows = "#bang-nhiem-vu table.tasks tr:has(td)";

    private IEnumerable<string> Plans => sites.AtRoot.Pages.Where(p => sites.AtRoot.Page(p).QuerySelector(".filters a[href^='#loc-']") is not null).Select(p => p[..^"index.html".Length]);

    [Fact]
    public async Task Without_scripts_each_filter_leaves_exactly_the_rows_that_it_names_and_counts_them_rightly()
    {
        var browsed = await sites.Browsed;
        Assert.True(Plans.Count() >= 5, string.Join(' ', Plans));
        foreach (var plan in Plans)
        {
            var tasks = DataFigures.OfPlan(sites.AtRoot, $"{plan}data.json").Tasks;
            var page = await browsed.GoAsync(plan, 1280, scripts: false);
            Assert.Equal(tasks.Select(t => t.Url), await SeenAsync(page));
            Assert.Equal(0, await page.Locator(".filtered:visible").CountAsync());
            foreach (var link in await page.Locator(".filters a[href^='#loc-']").AllAsync())
            {
                var answer = (await link.GetAttributeAsync("href"))!["#loc-".Length..];
                await link.ClickAsync();
                var expected = tasks.Where(t => t.State == answer || t.Timeliness == answer).Select(t => t.Url).ToArray();
                Assert.NotEmpty(expected);
                Assert.Equal(expected, await SeenAsync(page));
                Assert.EndsWith($" ({expected.Length})", await link.InnerTextAsync(), StringComparison.Ordinal);
                Assert.Contains($": {expected.Length}/{tasks.Count} nhiệm vụ", await page.Locator(".filtered:visible").InnerTextAsync(), StringComparison.Ordinal);
            }

            await page.Locator(".filtered:visible a").ClickAsync();
            Assert.Equal(tasks.Count, (await SeenAsync(page)).Count);
        }
    }

    [Fact]
    public async Task A_group_without_a_row_under_a_filter_has_no_title_either()
    {
        var browsed = await sites.Browsed;
        var page = await browsed.GoAsync("phuong-mau/ke-hoach-2026/#loc-late", 360, scripts: false);
        var groups = await page.Locator("#bang-nhiem-vu table.tasks tbody").EvaluateAllAsync<bool[]>("groups => groups.map(g => g.checkVisibility() === (g.querySelector('.is-late') !== null))");
        Assert.DoesNotContain(false, groups);
        Assert.True(groups.Length > 3);
    }

    [Fact]
    public async Task Without_scripts_agencies_and_deadlines_lead_to_lists_of_all_their_tasks()
    {
        var browsed = await sites.Browsed;
        foreach (var plan in Plans)
        {
            var tasks = DataFigures.OfPlan(sites.AtRoot, $"{plan}data.json").Tasks;
            var page = await browsed.GoAsync(plan, 1280, scripts: false);
            await page.Locator(".filters a[href='#theo-co-quan']").ClickAsync();
            Assert.True(await page.Locator("#theo-co-quan").EvaluateAsync<bool>("e => e.matches(':target') && e.checkVisibility()"));
            await page.Locator(".filters a[href$='tien-do/']").ClickAsync();
            var listed = await page.Locator("main .rows .what a").EvaluateAllAsync<string[]>("links => links.map(a => a.pathname)");
            Assert.Equal(tasks.Select(t => t.Url).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        }
    }

    private static async Task<IReadOnlyList<string>> SeenAsync(IPage page) => await page.Locator(Rows).EvaluateAllAsync<string[]>(Seen);
}

using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Quality;

[Collection(RealSitesCollection.Name)]
public sealed class WeightTests(RealSites sites)
{
    [Fact]
    public void A_task_page_with_its_style_is_below_14_kB()
    {
        var pages = sites.AtRoot.Pages.Where(p => PageKinds.TemplateOf(sites.AtRoot, p) == "page-task");
        var (page, bytes) = pages.Select(p => (Page: p, Bytes: Weight.Of(sites.AtRoot, p) + StylesOf(p).Sum(s => Weight.Of(sites.AtRoot, s)))).MaxBy(p => p.Bytes);
        Assert.True(bytes is > 1000 and < 14_000, $"{page}: {bytes} bytes");
    }

    [Fact]
    public void A_plan_of_56_tasks_with_its_whole_text_is_below_60_kB()
    {
        const string Plan = "xa-vinh-thuan/ke-hoach-2026-2030/";
        Assert.Equal(56, sites.AtRoot.Json($"{Plan}data.json").GetProperty("tasks").GetArrayLength());
        Assert.InRange(Weight.Of(sites.AtRoot, $"{Plan}index.html"), 1000, 60_000);
    }

    private IEnumerable<string> StylesOf(string page) =>
        from link in sites.AtRoot.Page(page).QuerySelectorAll("link[rel=stylesheet]")
        select new Uri(new Uri($"https://host/{page}"), link.GetAttribute("href")).AbsolutePath.TrimStart('/');
}

using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.TakeAway;

/// <summary>No figure of progress stands on a page that the data do not have: each is counted again, out of <c>data.json</c> alone.</summary>
[Collection(RealSitesCollection.Name)]
public sealed partial class FiguresTests(RealSites sites, MadeReal made) : IClassFixture<MadeReal>
{
    private const string Host = "https://host.invalid";

    /// <summary>Everything that a theme shows figures of progress in.</summary>
    private const string Shown = ".big b, .big .aside, .counts b, td.num";

    private BuiltSite[] Sites => [sites.AtRoot, made.Site, made.BesideAnother];

    [Fact]
    public void Every_figure_on_a_plan_s_page_is_in_its_data() => ForEachPlan((site, data, page, figures) =>
    {
        Assert.Equal(figures.Panel, Texts(page.QuerySelectorAll("#tien-do").SelectMany(p => p.QuerySelectorAll(Shown))));
        var summary = site.Json(data).GetProperty("summary");
        Assert.Equal((figures.Count, figures.Counted, figures.Completed), (summary.GetProperty("tasks").GetInt32(), summary.GetProperty("counted").GetInt32(), summary.GetProperty("completed").GetInt32()));
        var rows = page.QuerySelectorAll("#theo-nhom tbody tr");
        Assert.Equal(rows.Select(r => string.Join('|', ExpectedRow(site.Json(data), figures, r))), rows.Select(r => string.Join('|', Texts(r.QuerySelectorAll("td.num")))));
        Assert.Equal(figures.Quarters.Select(q => $"{q} nhiệm vụ"), Texts(page.QuerySelectorAll(".quarters b")));
        Assert.All(page.QuerySelectorAll(".filters a[href^='#loc-']"), a => Assert.Equal($"({figures.Of(a.GetAttribute("href")![5..])})", Squeezed(a.QuerySelector("span")!)));
        Assert.All(page.QuerySelectorAll(".filtered"), f => Assert.Contains($": {figures.Of(f.Id![4..])}/{figures.Count} nhiệm vụ", Squeezed(f), StringComparison.Ordinal));
        Assert.Equal(page.QuerySelectorAll("td.num").Length, page.QuerySelectorAll("#tien-do td.num, #theo-nhom td.num").Length);
        AssertMeters(page);
    });

    [Fact]
    public void Every_figure_on_a_timeline_is_in_the_plan_s_data() => ForEachPlan((site, data, _, figures) =>
    {
        if (figures.Count > 0)
        {
            var page = site.Page(data.Replace("data.json", "tien-do/index.html", StringComparison.Ordinal));
            Assert.Equal(figures.Months, Texts(page.QuerySelectorAll(Shown)));
            Assert.Equal(figures.Quarters.Select(q => $"{q} nhiệm vụ"), Texts(page.QuerySelectorAll(".quarter h2 .aside")));
            Assert.Equal(page.QuerySelectorAll(".quarter .rows").Select(r => $"{r.Children.Length} nhiệm vụ"), Texts(page.QuerySelectorAll(".quarter h3 .aside")));
        }
    });

    [Fact]
    public void Every_figure_on_an_agency_s_page_is_in_its_unit_s_data()
    {
        foreach (var (site, path) in Pages(p => p.Contains("co-quan/", StringComparison.Ordinal)))
        {
            var page = site.Page(path);
            var agency = path.Split('/')[^2];
            var tasks = OfUnit(site, path[..path.IndexOf("co-quan/", StringComparison.Ordinal)]);
            var led = tasks.Where(t => t.IsLedBy(agency));
            Assert.Equal(led.Panel.Concat(led.Months), Texts(page.QuerySelectorAll(Shown)));
            Assert.Contains($"Phối hợp: {tasks.Where(t => t.IsJoinedBy(agency)).Count} nhiệm vụ.", Texts(page.QuerySelectorAll(".panel > p")));
            Assert.Equal(led.Count + tasks.Where(t => t.IsJoinedBy(agency)).Count, Texts(page.QuerySelectorAll(".by-plan h3 .aside")).Sum(t => int.Parse(t.Split(' ')[0])));
            AssertMeters(page);
        }
    }

    [Fact]
    public void Every_figure_on_a_unit_s_page_is_in_its_plans_data()
    {
        foreach (var (site, path) in Pages(p => p.EndsWith("index.html", StringComparison.Ordinal)).Where(p => p.Site.Page(p.Path).QuerySelector("body.page-unit") is not null))
        {
            var page = site.Page(path);
            Assert.All(page.QuerySelectorAll(".card"), card => Assert.Equal(Line(site, Resolved(path, card.QuerySelector("h3 a")!)), Squeezed(card.QuerySelector(".figure")!)));
            var tasks = OfUnit(site, path[..^"index.html".Length]);
            var rows = page.QuerySelectorAll(".figures tbody tr");
            Assert.NotEmpty(rows);
            Assert.All(rows, row =>
            {
                var agency = row.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^2];
                var led = tasks.Where(t => t.IsLedBy(agency));
                string[] expected = [$"{led.Count}", $"{tasks.Where(t => t.IsJoinedBy(agency)).Count}", .. tasks.Reported == 0 ? (string[])[] : [led.Count == 0 ? "" : led.Cell]];
                Assert.Equal(expected, Texts(row.QuerySelectorAll("td.num")));
            });
            Assert.Equal(page.QuerySelectorAll(Shown).Length, rows.Sum(r => r.QuerySelectorAll("td.num").Length));
            AssertMeters(page);
        }
    }

    [Fact]
    public void Every_figure_on_the_first_page_is_in_the_data_of_the_real_plans()
    {
        foreach (var site in new[] { sites.AtRoot, made.BesideAnother })
        {
            var page = site.Page("index.html");
            Assert.NotEmpty(page.QuerySelectorAll(".card .plan"));
            Assert.All(page.QuerySelectorAll(".card .plan"), plan => Assert.Equal(Line(site, Resolved("index.html", plan.QuerySelector("a")!)), Squeezed(plan.QuerySelector(".figure")!)));
            var real = site.Files.Where(f => f.EndsWith("data.json", StringComparison.Ordinal) && !site.Json(f).GetProperty("unit").GetProperty("sample").GetBoolean());
            Assert.Equal(new DataFigures([.. real.SelectMany(f => DataFigures.OfPlan(site, f).Tasks)]).Panel, Texts(page.QuerySelectorAll(Shown)));
            AssertMeters(page);
        }
    }

    [Fact]
    public void Every_answer_and_every_percentage_beside_a_task_is_the_task_s_own_in_the_data()
    {
        var (answers, percentages) = (0, 0);
        foreach (var site in Sites)
        {
            var tasks = site.Files.Where(f => f.EndsWith("data.json", StringComparison.Ordinal)).SelectMany(f => DataFigures.OfPlan(site, f).Tasks).ToDictionary(t => t.Url, StringComparer.Ordinal);
            foreach (var path in site.Pages.Where(p => p.EndsWith("index.html", StringComparison.Ordinal) && !p.StartsWith("trang/", StringComparison.Ordinal) && !p.StartsWith("du-lieu/", StringComparison.Ordinal)))
            {
                var page = site.Page(path);
                var own = tasks.GetValueOrDefault($"/{path[..^"index.html".Length]}");
                foreach (var badge in page.QuerySelectorAll("main li .badge, main tr .badge, main .answers .badge").Where(b => b.Closest(".figures") is null))
                {
                    var task = own ?? tasks[Resolved(path, badge.Closest("li, tr")!.QuerySelector("a[href*='nhiem-vu/']")!)];
                    var name = badge.ClassList.Single(c => c != "badge");
                    var isReport = badge.Closest(".reports") is not null;
                    Assert.True(isReport || name == $"s-{task.State}" || name == $"t-{task.Timeliness}" || name == $"e-{task.Evidence}", $"{path}: {name}");
                    answers++;
                }

                foreach (var place in page.QuerySelectorAll("main .badge, main .when, main .answers p, main .reports p").Where(p => Percentage().IsMatch(p.TextContent)))
                {
                    var task = own ?? tasks[Resolved(path, place.Closest("li, tr")!.QuerySelector("a[href*='nhiem-vu/']")!)];
                    Assert.All(Percentage().Matches(place.TextContent), m => Assert.Contains(int.Parse(m.Groups["n"].Value), task.AllProgress));
                    percentages++;
                }
            }
        }

        Assert.True(answers > 1000 && percentages > 50, $"{answers} answers, {percentages} percentages");
    }

    [Fact]
    public void The_five_real_plans_show_no_progress_anywhere()
    {
        string[] real = ["phuong-an-tuong/", "phuong-vinh-thong/", "xa-vinh-bao/", "xa-vinh-thong/", "xa-vinh-thuan/"];
        Assert.All(real, unit => Assert.Contains(sites.AtRoot.Pages, p => p.StartsWith(unit, StringComparison.Ordinal)));
        Assert.All(sites.AtRoot.Pages.Where(p => p == "index.html" || real.Any(unit => p.StartsWith(unit, StringComparison.Ordinal))), path =>
        {
            var page = sites.AtRoot.Page(path);
            var progress = page.QuerySelectorAll(".big, progress, .chart.bar, .chart.results, [class*='c-completed'], [class*='c-in-progress'], [class*='c-not-started'], .reports, .t-on-time, .t-late, .t-overdue")
                .Concat(page.QuerySelectorAll("main [class*='s-']").Where(e => e.ClassList.Any(c => c is "s-not-started" or "s-in-progress" or "s-completed" or "s-suspended" or "s-cancelled")));
            Assert.True(!progress.Any(), $"{path}: {progress.FirstOrDefault()?.OuterHtml}");
            Assert.DoesNotContain("được báo cáo hoàn thành", page.Body!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotMatch(Percentage(), page.Body.TextContent);
        });
    }

    private static IEnumerable<string> ExpectedRow(JsonElement json, DataFigures plan, IElement row)
    {
        var link = row.QuerySelector("a")!;
        var some = link.GetAttribute("href")!.StartsWith('#') ? OfGroup(json, plan, link.TextContent) : plan.Where(t => t.IsLedBy(link.GetAttribute("href")!.Split('/')[^2]));
        return plan.Reported == 0 ? [$"{some.Count}"] : [$"{some.Count}", some.Cell];
    }

    /// <summary>The tasks of a group and of those under it.</summary>
    private static DataFigures OfGroup(JsonElement json, DataFigures plan, string link)
    {
        var groups = json.GetProperty("groups").EnumerateArray().ToDictionary(g => g.GetProperty("number").GetString()!, g => g, StringComparer.Ordinal);
        var wanted = groups.FirstOrDefault(g => $"{g.Key}. {g.Value.GetProperty("title").GetString()}" == link).Key;
        return plan.Where(task => wanted is null ? task.Group is null : Way(task.Group).Contains(wanted, StringComparer.Ordinal));

        IEnumerable<string> Way(string? number)
        {
            for (; number is not null; number = groups[number].GetProperty("parent").GetString())
            {
                yield return number;
            }
        }
    }

    /// <summary>What one line says of a plan.</summary>
    private static string Line(BuiltSite site, string plan)
    {
        var figures = DataFigures.OfPlan(site, $"{plan[1..]}data.json");
        return figures.Count == 0 ? "Chưa có bảng nhiệm vụ; chưa có báo cáo nào được công bố."
            : figures.Reported == 0 ? $"{figures.Count} nhiệm vụ. Chưa có báo cáo nào được công bố."
            : $"{figures.Completed}/{figures.Counted} nhiệm vụ được báo cáo hoàn thành ({100 * figures.Completed / figures.Counted}%)";
    }

    /// <summary>A bar is as long as the figures beside it say.</summary>
    private static void AssertMeters(IParentNode page) => Assert.All(page.QuerySelectorAll("progress"), meter =>
        Assert.Contains($"{meter.GetAttribute("value")}/{meter.GetAttribute("max")} ", Squeezed(meter.Closest("tr, li, .plan")!), StringComparison.Ordinal));

    private static DataFigures OfUnit(BuiltSite site, string folder) =>
        new([.. site.Files.Where(f => f.StartsWith(folder, StringComparison.Ordinal) && f.EndsWith("data.json", StringComparison.Ordinal)).SelectMany(f => DataFigures.OfPlan(site, f).Tasks)]);

    private static string Resolved(string page, IElement link) => new Uri(new Uri($"{Host}/{page}"), link.GetAttribute("href")!).AbsolutePath;

    private static IEnumerable<string> Texts(IEnumerable<IElement> elements) => elements.Select(Squeezed);

    private static string Squeezed(IElement element) => Blanks().Replace(element.TextContent, " ").Trim();

    private IEnumerable<(BuiltSite Site, string Path)> Pages(Func<string, bool> isWanted) => Sites.SelectMany(s => s.Pages.Where(isWanted), (site, path) => (site, path));

    private void ForEachPlan(Action<BuiltSite, string, IParentNode, DataFigures> check)
    {
        foreach (var site in Sites)
        {
            foreach (var data in site.Files.Where(f => f.EndsWith("data.json", StringComparison.Ordinal)))
            {
                check(site, data, site.Page(data.Replace("data.json", "index.html", StringComparison.Ordinal)), DataFigures.OfPlan(site, data));
            }
        }
    }

    [GeneratedRegex(@"(Tiến độ được báo cáo|Đang thực hiện) (?<n>\d+)%")]
    private static partial Regex Percentage();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}

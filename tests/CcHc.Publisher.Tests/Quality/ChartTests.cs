using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CcHc.Publisher.Tests.Support;
using CcHc.Publisher.Tests.TakeAway;

namespace CcHc.Publisher.Tests.Quality;

/// <summary>Every chart has a name and a description, and a table beside it with the same figures.</summary>
[Collection(RealSitesCollection.Name)]
public sealed partial class ChartTests(RealSites sites)
{
    private const double Rounding = .1;

    private BuiltSite Site => sites.AtRoot;

    [Fact]
    public void Every_chart_is_one_picture_with_a_name_and_a_description()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, chart) in Charts("svg.chart"))
        {
            seen.Add(PageKinds.TemplateOf(Site, path));
            Assert.Equal("img", chart.GetAttribute("role"));
            Assert.Equal(["title", "desc"], chart.Children.Take(2).Select(c => c.LocalName));
            Assert.All(chart.Children.Take(2), words => Assert.True(words.TextContent.Trim().Length > 10, $"{path}: {words.OuterHtml}"));
        }

        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "page-agency", "page-indicators", "page-plan", "page-timeline" }, seen);
    }

    [Theory]
    [InlineData("phuong-mau/ke-hoach-2026/")]
    [InlineData("phuong-mau/ke-hoach-2026/tien-do/")]
    [InlineData("phuong-mau/ke-hoach-2026/chi-tieu/")]
    [InlineData("phuong-mau/co-quan/phong-van-hoa-xa-hoi/")]
    public async Task A_browser_gives_a_chart_s_name_and_description_to_a_screen_reader(string path)
    {
        var page = await (await sites.Browsed).GoAsync(path, 360);
        var session = await page.Context.NewCDPSessionAsync(page);
        var tree = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value.GetProperty("nodes").EnumerateArray()
            .Where(n => n.TryGetProperty("role", out var role) && role.GetProperty("value").GetString() is "image" or "img")
            .Select(n => (Name: Squeezed(n.GetProperty("name").GetProperty("value").GetString()!), Description: n.TryGetProperty("description", out var words) ? Squeezed(words.GetProperty("value").GetString()!) : ""))
            .ToArray();
        var charts = Site.Page($"{path}index.html").QuerySelectorAll("svg.chart");
        Assert.NotEmpty(charts);
        Assert.All(charts, chart => Assert.Contains((Squeezed(chart.Children[0].TextContent), Squeezed(chart.Children[1].TextContent)), tree));
    }

    [Fact]
    public void Columns_are_the_months_of_the_table_beside_them_or_its_quarters()
    {
        var columns = 0;
        foreach (var (path, chart) in Charts("svg.chart.columns"))
        {
            var rows = chart.Closest(".pair")!.QuerySelectorAll("table.figures tbody tr");
            var months = rows.Select(r => (Month: Squeezed(r.QuerySelector("th")!.TextContent), Figures: r.QuerySelectorAll("td").Select(c => int.Parse(c.TextContent, CultureInfo.InvariantCulture)).ToArray())).ToArray();
            var shown = chart.QuerySelectorAll("g").Select(g => Squeezed(g.QuerySelector("title")!.TextContent)).ToArray();
            var isByQuarter = shown[0].StartsWith("Quý", StringComparison.Ordinal);
            var expected = months.GroupBy(m => isByQuarter ? QuarterOf(m.Month) : m.Month, StringComparer.Ordinal).ToDictionary(g => g.Key, g => Sums(g.Select(m => m.Figures)), StringComparer.Ordinal);

            // Where columns stand in a row of the calendar, one may be empty; the table leaves it out.
            var drawn = shown.ToDictionary(t => t[..t.IndexOf(':', StringComparison.Ordinal)], t => Numbers().Matches(t[t.IndexOf(':', StringComparison.Ordinal)..]).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).ToArray(), StringComparer.Ordinal);
            Assert.All(expected, e => Assert.Equal((path, e.Key, string.Join(' ', e.Value)), (path, e.Key, string.Join(' ', drawn[e.Key]))));
            Assert.All(drawn.Where(d => !expected.ContainsKey(d.Key)), d => Assert.Equal(0, d.Value[0]));
            Assert.Equal(drawn.Values.Select(v => v[0]).Where(n => n > 0), chart.QuerySelectorAll("text.value").Select(t => int.Parse(t.TextContent, CultureInfo.InvariantCulture)));
            Assert.Equal(string.Join(' ', shown.Where(t => drawn[t[..t.IndexOf(':', StringComparison.Ordinal)]][0] > 0)), Squeezed(chart.QuerySelector("desc")!.TextContent));
            columns += drawn.Count;
        }

        Assert.True(columns > 50, $"only {columns} columns were seen");
    }

    [Fact]
    public void The_tasks_of_a_month_on_a_timeline_are_those_that_the_data_give_it()
    {
        var months = 0;
        foreach (var data in Site.Files.Where(f => f.EndsWith("/data.json", StringComparison.Ordinal)))
        {
            var tasks = DataFigures.OfPlan(Site, data).Tasks;
            if (tasks.Count == 0)
            {
                continue;
            }

            var path = data.Replace("data.json", "tien-do/index.html", StringComparison.Ordinal);
            var page = Site.Page(path);
            foreach (var month in tasks.Where(t => t.IsDated).GroupBy(t => (t.LastDay.Year, t.LastDay.Month)))
            {
                var list = page.GetElementById($"t{month.Key.Month:00}-{month.Key.Year}")!.NextElementSibling!;
                Assert.Equal(Sorted(month.Select(t => t.Url)), Sorted(Links(path, list)));
                months++;
            }

            Assert.Equal(Sorted(tasks.Where(t => t.Recurs).Select(t => t.Url)), Sorted(Links(path, page.GetElementById("thuong-xuyen")?.ParentElement)));
            Assert.Equal(Sorted(tasks.Where(t => !t.Recurs && !t.IsDated).Select(t => t.Url)), Sorted(Links(path, page.GetElementById("khong-ro-han")?.ParentElement)));
        }

        Assert.True(months > 20, $"only {months} months were seen");
    }

    [Fact]
    public void A_bar_of_states_divides_as_the_table_below_it_says()
    {
        Assert.All(Charts("svg.chart.bar"), found =>
        {
            var (_, chart) = found;
            var rows = chart.Closest("section")!.QuerySelectorAll(".two table.figures")[0].QuerySelectorAll("tbody tr");
            var table = rows.ToDictionary(r => r.QuerySelector("i")!.ClassList.Single(c => c != "key"), r => (Label: Squeezed(r.QuerySelector("th")!.TextContent), Count: int.Parse(r.QuerySelector("td")!.TextContent, CultureInfo.InvariantCulture)), StringComparer.Ordinal);
            Assert.Equal(table.Values.Select(r => $"{r.Label}: {r.Count}"), Squeezed(chart.QuerySelector("desc")!.TextContent).Split("; "));
            var parts = chart.QuerySelectorAll("rect").ToDictionary(r => r.ClassName!, r => double.Parse(r.GetAttribute("width")!, CultureInfo.InvariantCulture), StringComparer.Ordinal);
            Assert.Equal(Sorted(table.Keys), Sorted(parts.Keys));
            var (room, all) = (parts.Values.Sum(), table.Values.Sum(r => r.Count));
            Assert.All(parts, p => Assert.InRange(p.Value, room * table[p.Key].Count / all - Rounding, room * table[p.Key].Count / all + Rounding));
        });
    }

    [Fact]
    public void A_chart_of_results_says_what_the_row_of_its_indicator_says()
    {
        Assert.All(Charts("svg.chart.results"), found =>
        {
            var chart = found.Chart;
            var number = chart.Closest(".indicator")!.QuerySelector("h3")!.TextContent.Split('.')[0];
            var row = chart.Closest("section")!.QuerySelectorAll("table.indicators tbody tr").Single(r => r.QuerySelector(".no")!.TextContent.Trim() == number);
            var results = row.QuerySelectorAll(".results > li").Reverse().Select(r => (Day: r.QuerySelector("time")!.TextContent, Value: r.QuerySelector("b")!.TextContent)).ToArray();
            var levels = row.QuerySelectorAll("td[data-label='Mục tiêu'], td[data-label='Phấn đấu']").Where(c => c.TextContent.Trim().Length > 0).Select(c => $"{c.GetAttribute("data-label")} {c.TextContent.Trim()}").ToArray();
            Assert.Equal(results.Select(r => $"{r.Day}: {r.Value}").Concat(levels), Squeezed(chart.QuerySelector("desc")!.TextContent).Split("; "));
            Assert.Equal(results.Select(r => r.Value), chart.QuerySelectorAll("text.value").Select(t => t.TextContent));
            Assert.Equal(results.Select(r => $"{r.Day}: {r.Value}"), chart.QuerySelectorAll("g > title").Select(t => t.TextContent));
        });
    }

    [Fact]
    public void Where_there_is_nothing_to_draw_no_figure_stands() =>
        Assert.All(Site.Pages.SelectMany(p => Site.Page(p).QuerySelectorAll("figure"), (path, figure) => (path, figure)), f => Assert.True(f.figure.FirstElementChild is not null, $"{f.path}: {f.figure.OuterHtml}"));

    private IReadOnlyList<(string Path, IElement Chart)> Charts(string selector) =>
        [.. Site.Pages.SelectMany(p => Site.Page(p).QuerySelectorAll($"main {selector}"), (path, chart) => (path, chart)) is var found && found.Any() ? found : throw new InvalidOperationException($"no {selector}")];

    private static int[] Sums(IEnumerable<int[]> rows) => rows.Aggregate((sum, row) => [.. sum.Zip(row, (a, b) => a + b)]);

    private static string QuarterOf(string month)
    {
        var parts = month.Split(' ')[1].Split('/');
        string[] names = ["I", "II", "III", "IV"];
        return $"Quý {names[(int.Parse(parts[0], CultureInfo.InvariantCulture) - 1) / 3]}/{parts[1]}";
    }

    private static IEnumerable<string> Links(string page, IElement? list) =>
        (list?.QuerySelectorAll(".what a") ?? Enumerable.Empty<IElement>()).Select(a => new Uri(new Uri($"https://host.invalid/{page}"), a.GetAttribute("href")!).AbsolutePath);

    private static IEnumerable<string> Sorted(IEnumerable<string> texts) => texts.Order(StringComparer.Ordinal);

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();
}

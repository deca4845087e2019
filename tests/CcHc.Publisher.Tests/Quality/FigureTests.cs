using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Quality;

/// <summary>No figure stands on a page that its <c>data.json</c> does not have.</summary>
[Collection(RealSitesCollection.Name)]
public sealed partial class FigureTests(RealSites sites)
{
    /// <summary>Units whose data are invented, so that they may show progress.</summary>
    private const string Sample = "phuong-mau";

    private BuiltSite Site => sites.AtRoot;

    [Fact]
    public void Counts_shares_and_percentages_on_pages_are_those_of_the_data()
    {
        var looked = 0;
        var found = new List<string>();
        foreach (var page in Site.Pages.Where(p => PageKinds.TemplateOf(Site, p) is "page-unit" or "page-plan" or "page-agency" or "page-task" or "page-indicators" or "page-home"))
        {
            var figures = PlanFigures.Of([.. DataOf(page).Select(Site.Json)]);
            var text = WordsOf(page, figures);
            foreach (Match match in CountPattern().Matches(text))
            {
                looked++;
                Check(figures.Counts.Contains(Number(match.Groups["count"])), page, match);
            }

            foreach (Match match in SharePattern().Matches(text))
            {
                looked++;
                Check(figures.HasShare(Number(match.Groups["part"]), Number(match.Groups["whole"])), page, match);
            }

            foreach (Match match in PercentPattern().Matches(text))
            {
                looked++;
                Check(figures.Percentages.Contains(Number(match.Groups["percent"])), page, match);
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found.Take(20)));
        Assert.True(looked > 100, $"only {looked} figures were seen");

        void Check(bool isKnown, string page, Match match)
        {
            if (!isKnown)
            {
                found.Add($"{page}: {match.Value}");
            }
        }
    }

    [Fact]
    public void The_five_real_plans_show_no_progress_anywhere()
    {
        var data = Site.Files.Where(f => f.EndsWith("data.json", StringComparison.Ordinal) && !IsSample(f)).ToArray();
        Assert.Equal(5, data.Length);
        Assert.All(data, file =>
        {
            var json = Site.Json(file);
            Assert.Equal(0, json.GetProperty("summary").GetProperty("completed").GetInt32());
            Assert.All(json.GetProperty("tasks").EnumerateArray(), t =>
            {
                Assert.Equal("no-report", t.GetProperty("state").GetString());
                Assert.Equal(JsonValueKind.Null, t.GetProperty("progress").ValueKind);
                Assert.Empty(t.GetProperty("updates").EnumerateArray());
            });
            Assert.All(json.GetProperty("indicators").EnumerateArray(), i => Assert.Empty(i.GetProperty("results").EnumerateArray()));
        });

        foreach (var page in Site.Pages.Where(p => !IsSample(p) && !p.StartsWith("du-lieu/", StringComparison.Ordinal) && !p.StartsWith("trang/", StringComparison.Ordinal)))
        {
            var main = Site.Page(page).QuerySelector("main")!;
            foreach (var link in main.QuerySelectorAll($"a[href*='{Sample}']").ToArray())
            {
                link.ParentElement!.Remove();
            }

            Assert.Empty(main.QuerySelectorAll("progress, meter, .badge.s-completed, .badge.s-in-progress, .badge.s-not-started, .badge.t-on-time, .badge.t-late, .badge.e-partial, .badge.e-full"));
            var text = WordsOf(page, PlanFigures.Of([.. DataOf(page).Select(Site.Json)]));
            Assert.DoesNotMatch(PercentPattern(), text);
        }
    }

    private static bool IsSample(string path) => path.StartsWith(Sample, StringComparison.Ordinal);

    private static int Number(Group group) => int.Parse(group.Value.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    /// <summary>The data behind a page: its plan's, or those of all plans of its unit, or of the whole site.</summary>
    private IEnumerable<string> DataOf(string page)
    {
        var parts = page.Split('/');
        var all = Site.Files.Where(f => f.EndsWith("/data.json", StringComparison.Ordinal)).ToArray();
        var plan = all.Where(f => parts.Length > 2 && f.StartsWith($"{parts[0]}/{parts[1]}/", StringComparison.Ordinal)).ToArray();
        var unit = all.Where(f => f.StartsWith($"{parts[0]}/", StringComparison.Ordinal)).ToArray();
        return plan.Length > 0 ? plan : unit.Length > 0 ? unit : all.Where(f => !IsSample(f));
    }

    /// <summary>What the page says in its own words: without the paper's text and without what the data hold word for word.</summary>
    private string WordsOf(string page, PlanFigures figures)
    {
        var main = (IElement)Site.Page(page).QuerySelector("main")!.Clone();
        // Lists from A to Z and of neighbours show the first words of a task, cut off.
        foreach (var element in main.QuerySelectorAll("#toan-van, time, .verbatim, h1, .neighbours, .alphabet, textarea").ToArray())
        {
            element.Remove();
        }

        // A word ends where an element ends, as a reader sees it.
        var pieces = main.Descendants<IText>().Select(t => string.Join(' ', t.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(t => t.Length > 0);
        var text = string.Join(" | ", pieces);
        return figures.Words.Where(w => w.Any(char.IsAsciiDigit) && (w.Length > 6 || w.Contains('%', StringComparison.Ordinal))).Aggregate(text, (t, w) => t.Replace(w, "…", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"(?<![\d./])(?<count>\d[\d.]*)( \|)? nhiệm vụ", RegexOptions.ExplicitCapture)]
    private static partial Regex CountPattern();

    // Not the month of a year: 12/2026.
    [GeneratedRegex(@"(?<![\d./-])(?<part>\d+)/(?<whole>(?!20\d\d)\d+)(?![\d/]|\.\d|/)", RegexOptions.ExplicitCapture)]
    private static partial Regex SharePattern();

    [GeneratedRegex(@"(?<![\d.,])(?<percent>\d+) ?%", RegexOptions.ExplicitCapture)]
    private static partial Regex PercentPattern();
}

using System.Text.Json;
using AngleSharp.Dom;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Papers;

/// <summary>The published plan of phường An Tường against its paper.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class AnTuongTests(RealSites sites)
{
    private const string Plan = "ke-hoach-2026";

    private static readonly Paper Paper = Paper.Read(RepositoryRoot.Combine("tests", "CcHc.Publisher.Tests", "Papers", "phuong-an-tuong.txt"));

    private JsonElement Data => sites.OneUnit.Json($"{Plan}/data.json");

    [Fact]
    public void Data_has_the_groups_of_the_paper()
    {
        Assert.Equal(8, Paper.Groups.Count);
        Assert.Equal(Paper.Groups, Data.GetProperty("groups").EnumerateArray().Select(g => new[] { Text(g, "number"), Text(g, "title") }));
    }

    [Fact]
    public void Data_has_every_cell_of_the_paper_word_for_word_in_its_order()
    {
        string[] columns = ["group", "number", "content", "lead", "cooperation", "product", "time"];
        Assert.Equal(46, Paper.Rows.Count);
        Assert.Equal(Paper.Rows, Data.GetProperty("tasks").EnumerateArray().Select(t => columns.Select(c => Text(t, c)).ToArray()));
        Assert.All(Data.GetProperty("tasks").EnumerateArray(), t => Assert.Equal(JsonValueKind.Null, t.GetProperty("note").ValueKind));
    }

    [Fact]
    public void Row_37_is_whole()
    {
        Assert.EndsWith("việc sử dụng tài sản công của cơ quan, đơn vị thuộc phạm vi quản lý của phường.", Paper.Rows[36][2], StringComparison.Ordinal);
    }

    [Fact]
    public void Deadlines_and_agencies_are_those_that_a_reader_wrote_down_by_hand()
    {
        var byHand = File.ReadAllLines(RepositoryRoot.Combine("tests", "CcHc.Publisher.Tests", "Papers", "phuong-an-tuong.rows.tsv"))[1..];
        Assert.Equal(byHand, Data.GetProperty("tasks").EnumerateArray().Select(Line));
    }

    [Fact]
    public void No_progress_is_shown_anywhere()
    {
        Assert.All(Data.GetProperty("tasks").EnumerateArray(), task =>
        {
            Assert.Equal("no-report", Text(task, "state"));
            Assert.Equal("none", Text(task, "evidence"));
            Assert.Equal(JsonValueKind.Null, task.GetProperty("progress").ValueKind);
            Assert.Contains(Text(task, "timeliness"), new[] { "unreported", "open", "due-soon", "recurring" });
        });
        Assert.Contains("Chưa có báo cáo", sites.OneUnit.Page($"{Plan}/index.html").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_paragraph_of_the_paper_stands_on_the_page_once()
    {
        // What precedes the first paragraph is the head of the paper; what follows the last is the annex's title.
        var page = Blocks(sites.OneUnit.Page($"{Plan}/index.html"));
        foreach (var block in Paper.Blocks.Where(b => b.Kind == PaperBlockKind.Paragraph && b.Text.Length > 40 && !b.Text.StartsWith("Số:", StringComparison.Ordinal)))
        {
            Assert.True(page.Count(t => t == block.Text) == 1, $"{page.Count(t => t == block.Text)} times: {block.Text}");
        }
    }

    [Fact]
    public void Headings_are_headings_and_items_of_lists_are_items_of_lists()
    {
        var page = sites.OneUnit.Page($"{Plan}/index.html");
        var headings = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => Paper.Plain(h.TextContent)).ToArray();
        Assert.All(Paper.Blocks.Where(b => b.Kind == PaperBlockKind.Heading), b => Assert.Contains(b.Text, headings, StringComparer.OrdinalIgnoreCase));

        var items = page.QuerySelectorAll("li").Select(h => Paper.Plain(h.TextContent)).ToArray();
        Assert.Equal(12, Paper.Blocks.Count(b => b.Kind == PaperBlockKind.Item));
        Assert.All(Paper.Blocks.Where(b => b.Kind == PaperBlockKind.Item), b => Assert.Contains(b.Text, items));
    }

    [Fact]
    public void Headings_of_the_text_descend_without_gaps_as_their_numbers_do()
    {
        var levels = sites.OneUnit.Page($"{Plan}/index.html").QuerySelectorAll("[id^=muc-]")
            .Select(h => (Number: Paper.Plain(h.TextContent).Split(' ')[0].TrimEnd('.'), Level: h.LocalName[1] - '0')).ToArray();
        Assert.NotEmpty(levels);
        var roman = levels.Where(l => l.Number is "I" or "II" or "III" or "IV" or "V").Select(l => l.Level).Distinct().Single();
        Assert.All(levels.Where(l => l.Number.Length == 1 && char.IsDigit(l.Number[0])), l => Assert.Equal(roman + 1, l.Level));
        Assert.All(levels.Where(l => l.Number.Length == 3 && l.Number[1] == '.'), l => Assert.Equal(roman + 2, l.Level));
    }

    /// <summary>The words of each element that holds words of its own.</summary>
    private static IReadOnlyList<string> Blocks(IParentNode page) => [.. page.QuerySelectorAll("p, li, dd, h1, h2, h3, h4, h5, h6").Select(e => Paper.Plain(e.TextContent))];

    private static string Line(JsonElement task)
    {
        var deadline = task.GetProperty("deadline");
        return string.Join('\t', [
            Text(task, "id"), Text(task, "group"), Text(task, "number"), Ids(task, "lead_agencies"), Ids(task, "cooperating_agencies"),
            Text(deadline, "kind"), Text(deadline, "start"), Text(deadline, "due"), Text(deadline, "last_day"),
        ]);
    }

    private static string Ids(JsonElement task, string name) => string.Join(',', task.GetProperty(name).EnumerateArray().Select(a => a.GetString()));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}

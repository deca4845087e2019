using System.Text.Json;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Papers;

/// <summary>The data of the five plans against their papers, cell by cell.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class PublishedTasksTests(RealSites sites)
{
    /// <summary>Which header of the papers names which member of the data.</summary>
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["STT"] = "number",
        ["TT"] = "number",
        ["SỐ TT"] = "number",
        ["NỘI DUNG"] = "content",
        ["NỘI DUNG CÔNG VIỆC"] = "content",
        ["TÊN NHIỆM VỤ"] = "content",
        ["NHIỆM VỤ"] = "content",
        ["SẢN PHẨM"] = "product",
        ["DỰ KIẾN KẾT QUẢ"] = "product",
        ["CƠ QUAN CHỦ TRÌ"] = "lead",
        ["CƠ QUAN PHỐI HỢP"] = "cooperation",
        ["THỜI GIAN"] = "time",
        ["THỜI GIAN BAN HÀNH"] = "time",
        ["THỜI GIAN HOÀN THÀNH"] = "time",
        ["GHI CHÚ"] = "note",
        ["CHỈ TIÊU"] = "name",
        ["ĐƠN VỊ TÍNH"] = "unit",
        ["KẾT QUẢ"] = "target",
        ["CƠ QUAN, ĐƠN VỊ CHỊU TRÁCH NHIỆM THEO DÕI, ĐÁNH GIÁ"] = "agency",
    };

    /// <summary>What a person read out of each different cell: agencies, or kind, start, due, last day and condition of a deadline.</summary>
    private static readonly Dictionary<string, string> ByHand = File.ReadAllLines(RepositoryRoot.Combine("tests", "CcHc.Publisher.Tests", "Papers", "readings.tsv"))
        .Select(l => l.Split('\t')).ToDictionary(l => $"{l[0]}\t{l[1]}\t{l[2]}", l => l[3], StringComparer.Ordinal);

    [Theory]
    [InlineData("phuong-an-tuong", 8, 46, 0)]
    [InlineData("phuong-vinh-thong", 5, 27, 0)]
    [InlineData("xa-vinh-bao", 0, 0, 0)]
    [InlineData("xa-vinh-thong", 0, 20, 0)]
    [InlineData("xa-vinh-thuan", 7, 56, 14)]
    public void Data_has_every_group_and_every_cell_of_the_paper_word_for_word_in_its_order(string unit, int groups, int tasks, int indicators)
    {
        var (paper, data) = (PublishedPapers.Read(unit), Data(unit));
        Assert.Equal((groups, tasks, indicators), (paper.Groups.Count, paper.Tasks.Count, paper.Indicators.Count));

        // A colon at the end of a title is left out; "CAI CÁCH" is mended, as the corrections file says.
        Assert.Equal(
            paper.Groups.Select(g => $"{g[0]} {g[1].TrimEnd(':').Replace("CAI CÁCH", "CẢI CÁCH", StringComparison.Ordinal)}"),
            data.GetProperty("groups").EnumerateArray().Select(g => $"{Text(g, "number")} {Text(g, "title")}"));

        string[] taskMembers = ["number", "content", "product", "lead", "cooperation", "time", "note"];
        Assert.Equal(
            paper.Tasks.Select(t => Line(t, [t.Group], taskMembers)),
            data.GetProperty("tasks").EnumerateArray().Select(t => string.Join('|', [Text(t, "group"), .. taskMembers.Select(m => Text(t, m))])));
        Assert.All(data.GetProperty("tasks").EnumerateArray(), t => Assert.Empty(t.GetProperty("other").EnumerateObject()));

        var periods = paper.Periods.ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        string[] indicatorMembers = ["number", "name", "unit", "target", "agency"];
        Assert.Equal(
            paper.Indicators.Select(i => Line(i, [periods[i.Group]], indicatorMembers)),
            data.GetProperty("indicators").EnumerateArray().Select(i => string.Join('|', [Text(i, "period"), .. indicatorMembers.Select(m => Text(i, m))])));
    }

    [Theory]
    [InlineData("phuong-vinh-thong", "iii-03", "content", "Ứng dụng hiệu quả Trí tuệ nhân tạo (AI) vào xử lý công việc và phục vụ người dân, doanh nghiệp trong giải quyết hồ sơ thủ tục hành chính")]
    [InlineData("phuong-vinh-thong", "iii-03", "product", "Văn bản hướng dẫn Chủ tịch UBND phường")]
    [InlineData("phuong-vinh-thong", "iii-03", "lead", "Các phòng, ban, ngành; Trung tâm Phục vụ hành chính công")]
    [InlineData("phuong-an-tuong", "37", "content", "Thực hiện công tác hướng dẫn, kiểm tra việc sử dụng tài sản công của cơ quan, đơn vị thuộc phạm vi quản lý của phường.")]
    [InlineData("xa-vinh-thuan", "i-06", "product", "- Kế hoạch kiểm tra; - Các báo cáo kết quả kiểm tra; kết quả xử lý các vấn đề phát hiện.")]
    [InlineData("xa-vinh-thuan", "ii-06", "content", "Xây dựng, trình Chủ tịch Ủy ban nhân dân xã ban hành Quyết định phê duyệt Đề án “Đổi mới, nâng cao hiệu quả công tác tổ chức thi hành pháp luật giai đoạn 2026 - 2031”.")]
    [InlineData("xa-vinh-thuan", "ii-06", "time", "Năm 2026 (sau khi tỉnh ban hành Đề án)")]
    [InlineData("xa-vinh-thuan", "iii-04", "lead", "Các cơ quan chuyên môn thuộc UBND xã")]
    [InlineData("xa-vinh-thuan", "iii-04", "cooperation", "Trung tâm Phục vụ hành chính công")]
    [InlineData("xa-vinh-thuan", "iii-09", "cooperation", "Trung tâm Phục vụ hành chính công; Công an xã")]
    [InlineData("xa-vinh-thuan", "iii-09", "time", "Thường xuyên")]
    [InlineData("xa-vinh-thuan", "iv-03", "cooperation", "Các cơ quan, đơn vị liên quan")]
    [InlineData("xa-vinh-thuan", "vii-14", "content", "Đẩy mạnh công tác tuyên truyền, quán triệt, triển khai sâu rộng phong trào “học tập số”.")]
    [InlineData("xa-vinh-thuan", "vii-14", "time", "Thường xuyên")]
    public void A_row_cut_by_a_page_break_is_whole(string unit, string id, string member, string cell) =>
        Assert.Equal(cell, Text(Data(unit).GetProperty("tasks").EnumerateArray().Single(t => Text(t, "id") == id), member));

    [Theory]
    [InlineData("phuong-an-tuong")]
    [InlineData("phuong-vinh-thong")]
    [InlineData("xa-vinh-thong")]
    [InlineData("xa-vinh-thuan")]
    public void Agencies_and_deadlines_are_those_that_a_person_read_out_of_the_cells(string unit)
    {
        var data = Data(unit);
        Assert.All(data.GetProperty("tasks").EnumerateArray(), task =>
        {
            Assert.Equal(ByHand[$"{unit}\tagencies\t{Text(task, "lead")}"], Ids(task, "lead_agencies"));
            Assert.Equal(ByHand[$"{unit}\tagencies\t{Text(task, "cooperation")}"], Ids(task, "cooperating_agencies"));
            var deadline = task.GetProperty("deadline");
            string[] members = ["kind", "start", "due", "last_day", "condition"];
            Assert.Equal(ByHand[$"{unit}\ttime\t{Text(task, "time")}"], string.Join(' ', members.Select(m => deadline.GetProperty(m).GetString() ?? (m == "condition" ? "" : "-"))).TrimEnd());
        });
        Assert.All(data.GetProperty("indicators").EnumerateArray(), i => Assert.Equal(ByHand[$"{unit}\tagencies\t{Text(i, "agency")}"], Ids(i, "agencies")));
        Assert.All(data.GetProperty("agencies").EnumerateArray(), a => Assert.Equal(Text(a, "id").StartsWith("cac-", StringComparison.Ordinal), a.GetProperty("collective").GetBoolean()));
    }

    [Theory]
    [InlineData("phuong-an-tuong")]
    [InlineData("phuong-vinh-thong")]
    [InlineData("xa-vinh-bao")]
    [InlineData("xa-vinh-thong")]
    [InlineData("xa-vinh-thuan")]
    public void No_progress_is_shown_and_the_page_says_that_nothing_was_reported(string unit)
    {
        Assert.All(Data(unit).GetProperty("tasks").EnumerateArray(), task =>
        {
            Assert.Equal("no-report", Text(task, "state"));
            Assert.Equal("none", Text(task, "evidence"));
            Assert.Equal(JsonValueKind.Null, task.GetProperty("progress").ValueKind);
            Assert.Empty(task.GetProperty("updates").EnumerateArray());
            Assert.Contains(Text(task, "timeliness"), new[] { "unreported", "open", "due-soon", "recurring", "none" });
        });
        Assert.All(Data(unit).GetProperty("indicators").EnumerateArray(), i => Assert.Empty(i.GetProperty("results").EnumerateArray()));
        var progress = sites.AtRoot.Page($"{PublishedPapers.Folder(unit)}/index.html").QuerySelector("main #tien-do")!.TextContent;
        Assert.Contains("chưa có báo cáo nào được công bố.", progress, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("%", progress, StringComparison.Ordinal);
    }

    /// <summary>The cells of a row in the order of the data's members; empty where the paper has no such column.</summary>
    private static string Line(PaperRow row, string[] before, string[] members)
    {
        var cells = row.Cells.ToDictionary(c => Members[c.Key], c => c.Value, StringComparer.Ordinal);
        Assert.Empty(cells.Keys.Except(members, StringComparer.Ordinal));
        return string.Join('|', [.. before, .. members.Select(m => cells.GetValueOrDefault(m, "no column"))]);
    }

    private static string Ids(JsonElement row, string name) => string.Join(' ', row.GetProperty(name).EnumerateArray().Select(a => a.GetString()));

    /// <summary>Null stands for a column that the paper has not; of a group, for none.</summary>
    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? (name is "group" or "period" ? "" : "no column");

    private JsonElement Data(string unit) => sites.AtRoot.Json($"{PublishedPapers.Folder(unit)}/data.json");
}

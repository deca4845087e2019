using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Content.Tests.Reading;

public sealed class ValueTests
{
    [Theory]
    [InlineData("Cơ quan chủ trì")]
    [InlineData("cơ quan chủ trì")]
    [InlineData("CƠ QUAN CHỦ TRÌ")]
    [InlineData("co_quan_chu_tri")]
    [InlineData("Co-Quan Chu-Tri")]
    [InlineData("coquanchutri")]
    [InlineData("lead agency")]
    [InlineData("Lead_Agency")]
    [InlineData("đơn vị chủ trì")]
    [InlineData("\"cơ quan chủ trì\"")]
    public void A_key_is_read_however_it_is_spelt(string key)
    {
        using var source = SourceTree.Small().Write(SourceTree.Task, $"---\nstt: 1\nnhiệm vụ: Việc\n{key}: Văn phòng\n---\n");
        var loading = Loading.Of(source);

        Assert.Empty(loading.Report);
        Assert.Equal(["van-phong"], loading.Task.Lead.Agencies.Select(a => a.Id));
    }

    [Theory]
    [InlineData("01", "01")]
    [InlineData("1.10", "1.10")]
    [InlineData("0x1F", "0x1F")]
    [InlineData("1e3", "1e3")]
    [InlineData("yes", "yes")]
    [InlineData("2026-01-05", "2026-01-05")]
    [InlineData("\"  hai  \"", "hai")]
    [InlineData("'Ủy ban ''A'''", "Ủy ban 'A'")]
    [InlineData("\"a\\tb\"", "a\tb")]
    [InlineData("≥95", "≥95")]
    [InlineData("<1", "<1")]
    [InlineData("12/KH-UBND", "12/KH-UBND")]
    [InlineData("Mục#2", "Mục#2")]
    [InlineData("http://a.vn:80/x", "http://a.vn:80/x")]
    [InlineData("\"null\"", "null")]
    public void A_cell_is_read_as_it_is_written(string written, string cell)
    {
        var loading = Loading.OfTask($"ghi chú: {written}");

        Assert.Empty(loading.Report);
        Assert.Equal(cell, loading.Task.Note);
    }

    [Theory]
    [InlineData("stt: 01", "01")]
    [InlineData("stt: \"001\"", "001")]
    [InlineData("stt: 1.", "1.")]
    public void A_number_keeps_its_zeros(string line, string number)
    {
        using var source = SourceTree.Small().Write(SourceTree.Task, $"---\n{line}\nnhiệm vụ: Việc\nthời gian: 2026\n---\n");
        var task = Loading.Of(source).Task;

        Assert.Equal(number, task.Number);
        Assert.Equal("2026", task.Time);
        Assert.Equal(new DateOnly(2026, 12, 31), task.Deadline.LastDay);
    }

    [Theory]
    [InlineData("ghi chú:")]
    [InlineData("ghi chú: ")]
    [InlineData("ghi chú: \"\"")]
    [InlineData("ghi chú: ''")]
    [InlineData("ghi chú: ~")]
    [InlineData("ghi chú: null")]
    [InlineData("ghi chú: \"  \"")]
    [InlineData("ghi chú: |\n")]
    public void An_empty_cell_is_an_empty_text(string line) => Assert.Equal("", Loading.OfTask(line).Task.Note);

    [Fact]
    public void A_cell_of_a_column_that_the_paper_does_not_have_is_null()
    {
        var task = Loading.OfTask("").Task;

        Assert.Null(task.Note);
        Assert.Null(task.Product);
        Assert.Null(task.Cooperation.Text);
    }

    [Theory]
    [InlineData("ghi chú: |\n  Dòng một\n    thụt vào: có hai chấm\n\n  Dòng hai #3", "Dòng một\n  thụt vào: có hai chấm\n\nDòng hai #3")]
    [InlineData("ghi chú: >\n  Dòng một\n  nối tiếp", "Dòng một nối tiếp")]
    [InlineData("ghi chú: Dòng một\n  nối tiếp", "Dòng một nối tiếp")]
    [InlineData("ghi chú: \"Dòng một\\nDòng hai\"", "Dòng một\nDòng hai")]
    public void A_cell_may_have_several_lines(string lines, string cell)
    {
        var loading = Loading.OfTask(lines);

        Assert.Empty(loading.Report);
        Assert.Equal(cell, loading.Task.Note);
    }

    [Theory]
    [InlineData("60", 60)]
    [InlineData("60%", 60)]
    [InlineData("60 %", 60)]
    [InlineData("\"60\"", 60)]
    [InlineData("0", 0)]
    [InlineData("100", 100)]
    [InlineData("007", 7)]
    public void Progress_may_have_a_percent_sign(string written, int progress) => Assert.Equal(progress, Update($"tiến độ: {written}").Progress);

    [Theory]
    [InlineData("Hoàn thành", TaskState.Completed)]
    [InlineData("HOÀN THÀNH", TaskState.Completed)]
    [InlineData("hoan thanh", TaskState.Completed)]
    [InlineData("completed", TaskState.Completed)]
    [InlineData("Đang thực hiện", TaskState.InProgress)]
    [InlineData("in-progress", TaskState.InProgress)]
    [InlineData("Chưa thực hiện", TaskState.NotStarted)]
    [InlineData("Tạm dừng", TaskState.Suspended)]
    [InlineData("Đã đưa ra khỏi kế hoạch", TaskState.Cancelled)]
    [InlineData("cancelled", TaskState.Cancelled)]
    public void A_state_is_its_label_or_its_English_name(string written, TaskState state) => Assert.Equal(state, Update($"trạng thái: {written}").State);

    [Theory]
    [InlineData("2026-06-15")]
    [InlineData("15/6/2026")]
    [InlineData("15/06/2026")]
    [InlineData("\"15/6/2026\"")]
    [InlineData("2026-6-15")]
    [InlineData("15 / 6 / 2026")]
    public void A_day_is_written_in_either_order(string written)
    {
        using var source = SourceTree.Small().AddFrontMatter(SourceTree.Task, $"cập nhật:\n  - ngày: {written}\n");

        Assert.Equal(new DateOnly(2026, 6, 15), Loading.Of(source).Task.Updates[0].Date);
    }

    [Fact]
    public void Reports_stand_in_the_order_of_their_days_then_of_the_file()
    {
        var task = Loading.OfTask(
            """
            cập nhật:
              - ngày: 2026-03-01
                ghi chú: hai
              - ngày: 2026-01-01
                ghi chú: một
              - ngày: 2026-03-01
                ghi chú: ba
            """).Task;

        Assert.Equal(["một", "hai", "ba"], task.Updates.Select(u => u.Note));
    }

    [Fact]
    public void One_text_or_one_section_alone_is_a_list_of_one()
    {
        var loading = Loading.OfTask("địa chỉ cũ: a/b\ncập nhật:\n  ngày: 2026-01-05\n  tiến độ: 5\n");

        Assert.Empty(loading.Report);
        Assert.Equal(["a/b"], loading.Task.FormerAddresses);
        Assert.Equal(5, Assert.Single(loading.Task.Updates).Progress);
    }

    [Fact]
    public void Columns_beyond_the_known_ones_keep_their_names_order_and_cells()
    {
        var loading = Loading.OfTask("khác:\n  Nguồn kinh phí: Ngân sách phường\n  Lãnh đạo phụ trách: \"\"\n  Ghi chú 2: 01\n");

        Assert.Empty(loading.Report);
        Assert.Equal(
            [new("Nguồn kinh phí", "Ngân sách phường"), new("Lãnh đạo phụ trách", ""), new("Ghi chú 2", "01")],
            loading.Task.Other);
    }

    [Fact]
    public void The_place_of_the_body_is_where_it_begins()
    {
        using var source = SourceTree.Small().Write(SourceTree.Task, "---\nstt: 1\nnhiệm vụ: Việc\n---\n\nĐoạn một.\n\n---\n\nĐoạn hai.\n");
        var loading = Loading.Of(source);

        Assert.Empty(loading.Report);
        Assert.Equal("\nĐoạn một.\n\n---\n\nĐoạn hai.\n", loading.Task.Body.Text);
        Assert.Equal(new SourceLocation(SourceTree.Task, 5, 1), loading.Task.Body.Start);
    }

    [Fact]
    public void A_mistake_leaves_the_rest_of_the_file_readable()
    {
        var task = Loading.OfTask(
            """
            ghi chú: Lưu ý: nộp sớm
            cập nhật:
              - ngày: 2026-01-05
                ghi chú: Một: hai
                tiến độ: 10
              - ngày: 2026-02-05
                tiến độ: 20
            """).Task;

        Assert.Equal("Việc thử", task.Content);
        Assert.Null(task.Note);
        Assert.Equal([10, 20], task.Updates.Select(u => u.Progress));
    }

    private static TaskUpdate Update(string line)
    {
        var loading = Loading.OfTask($"cập nhật:\n  - ngày: 2026-01-05\n    {line}\n");
        Assert.Empty(loading.Report);
        return Assert.Single(loading.Task.Updates);
    }
}

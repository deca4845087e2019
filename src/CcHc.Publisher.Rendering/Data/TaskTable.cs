using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Rendering.Data;

/// <summary>The tasks of a plan as a table: the plan's columns in Vietnamese, then the answers.</summary>
public static class TaskTable
{
    private const int OtherWidth = 18;

    private static readonly DataColumn[] PaperColumns =
    [
        new("STT", 7), new("Nhóm", 20), new("Nhiệm vụ", 44), new("Sản phẩm", 22), new("Cơ quan chủ trì", 22), new("Cơ quan phối hợp", 22), new("Thời gian", 16),
        new("Ghi chú", 14),
    ];

    private static readonly DataColumn[] AnswerColumns =
    [
        new("Ngày cuối còn trong hạn", 12), new("Tình trạng theo báo cáo", 16), new("Tiến độ (%)", 9), new("Minh chứng", 14), new("Thời hạn", 16),
        new("Ngày báo cáo gần nhất", 12), new("Tính đến ngày", 12), new("Địa chỉ", 24),
    ];

    /// <summary>The table.</summary>
    public static DataTable Of(PlanData data)
    {
        var titles = data.Plan.Groups.ToDictionary(g => g.Number, g => $"{g.Number}. {g.Title}", StringComparer.Ordinal);
        var others = data.Plan.Tasks.SelectMany(t => t.Other.Select(o => o.Key)).Distinct(StringComparer.Ordinal).ToArray();
        var areCounted = data.Plan.Tasks.All(t => Counted(t.Number) is not null);
        return new DataTable(
            [.. PaperColumns, .. others.Select(header => new DataColumn(header, OtherWidth)), .. AnswerColumns],
            [.. data.Progress.Tasks.Select(task => Row(data, task, areCounted ? DataCell.Of(Counted(task.Task.Number)) : new(task.Task.Number), titles, others))]);
    }

    private static DataCell[] Row(PlanData data, TaskProgress progress, DataCell number, Dictionary<string, string> titles, string[] others)
    {
        var task = progress.Task;
        return
        [
            number, new(task.Group is { } group ? titles.GetValueOrDefault(group, group) : null), new(task.Content), new(task.Product),
            new(task.Lead.Text), new(task.Cooperation.Text), new(task.Time), new(task.Note),
            .. others.Select(header => new DataCell(task.Other.FirstOrDefault(o => o.Key == header).Value)),
            DataCell.Of(progress.LastDay), new(progress.Answers.State.ToLabel()), DataCell.Of(progress.Percent), new(progress.Answers.Evidence.ToLabel()),
            new(progress.Answers.Timeliness.ToLabel()), DataCell.Of(progress.Updated), DataCell.Of(data.AsOf),
            new(data.Routes.Task(data.Unit, data.Plan, task).RootRelative),
        ];
    }

    /// <summary>The cell STT as a number that is written in just this way, or null.</summary>
    private static int? Counted(string number) => int.TryParse(number, out var value) && $"{value}" == number ? value : null;
}

using System.Text;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Rendering.Data;

/// <summary>Writes <c>data.csv</c>: the plan's columns in Vietnamese, then the answers. RFC 4180, UTF-8 with a byte order mark, so that Excel reads it.</summary>
public static class PlanCsv
{
    private static readonly string[] PaperColumns =
        ["STT", "Nhóm", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Ghi chú"];

    private static readonly string[] AnswerColumns =
        ["Ngày cuối còn trong hạn", "Tình trạng theo báo cáo", "Tiến độ (%)", "Minh chứng", "Thời hạn", "Ngày báo cáo gần nhất", "Tính đến ngày", "Địa chỉ"];

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(PlanData data)
    {
        var titles = data.Plan.Groups.ToDictionary(g => g.Number, g => $"{g.Number}. {g.Title}", StringComparer.Ordinal);
        var otherColumns = data.Plan.Tasks.SelectMany(t => t.Other.Select(o => o.Key)).Distinct(StringComparer.Ordinal).ToArray();
        var csv = new StringBuilder();
        Line(csv, [.. PaperColumns, .. otherColumns, .. AnswerColumns]);
        foreach (var progress in data.Progress.Tasks)
        {
            var task = progress.Task;
            Line(csv,
            [
                task.Number, task.Group is { } group ? titles.GetValueOrDefault(group, group) : null, task.Content, task.Product,
                task.Lead.Text, task.Cooperation.Text, task.Time, task.Note,
                .. otherColumns.Select(column => task.Other.FirstOrDefault(o => o.Key == column).Value),
                Iso(progress.LastDay), progress.Answers.State.ToLabel(), progress.Percent?.ToString(), progress.Answers.Evidence.ToLabel(),
                progress.Answers.Timeliness.ToLabel(), Iso(progress.Updated), Iso(data.AsOf), data.Routes.Task(data.Unit, data.Plan, task).RootRelative,
            ]);
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    private static void Line(StringBuilder csv, IEnumerable<string?> cells) => csv.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string? text)
    {
        var harmless = Disarm(text ?? "");
        return harmless.AsSpan().ContainsAny(",\"\r\n") ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }

    /// <summary>A cell that begins with one of these is a formula to a spreadsheet; an apostrophe in front makes it text.</summary>
    private static string Disarm(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? $"'{text}" : text;

    private static string? Iso(DateOnly? date) => date is { } day ? $"{day:yyyy-MM-dd}" : null;
}

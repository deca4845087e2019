using CcHc.Publisher.Content.Documents;
using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Content.Rows;
using CcHc.Publisher.Model.Deadlines;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Keys;
using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Content.Tasks;

/// <summary>Reads a task's file.</summary>
internal static class TaskReader
{
    /// <summary>The task; what is wrong in it is reported and left out.</summary>
    public static PlanTask Read(string id, FrontMatterFile file, RowContext context)
    {
        var fields = Fields.Create(file.Head, TaskKeys.Section, context.Bag);
        return new PlanTask
        {
            Id = id,
            Number = fields.Cell(TaskKeys.Number) ?? "",
            Group = ReadGroup(fields, context),
            Content = fields.Cell(TaskKeys.Content) ?? "",
            Product = fields.Cell(TaskKeys.Product),
            Lead = AgencyCells.Read(fields, TaskKeys.Lead, context),
            Cooperation = AgencyCells.Read(fields, TaskKeys.Cooperation, context),
            Time = fields.Cell(TaskKeys.Time),
            Deadline = ReadDeadline(fields, context),
            Note = fields.Cell(TaskKeys.Note),
            Other = [.. fields.FreeMap(TaskKeys.Other).Select(o => KeyValuePair.Create(o.Key, o.Value.IsEmpty ? "" : Fields.Words(o.Value)))],
            Amendments = [.. fields.Sections(TaskKeys.Amendments).Select(f => ReadAmendment(f, context)).OfType<Amendment>().OrderBy(a => a.Date)],
            Updates = [.. fields.Sections(TaskKeys.Updates).Select(f => ReadUpdate(f, context)).OfType<TaskUpdate>().OrderBy(u => u.Date)],
            FormerAddresses = fields.TextList(TaskKeys.FormerAddresses),
            Body = file.Body,
            Source = fields.LocationOf(TaskKeys.Number),
        };
    }

    private static string? ReadGroup(Fields fields, RowContext context)
    {
        var group = fields.Text(TaskKeys.Group);
        if (group is not null && !context.AreGroupsBroken && !context.Groups.Contains(group, StringComparer.Ordinal))
        {
            context.Bag.Report(
                DiagnosticRules.UnknownGroup, fields.LocationOf(TaskKeys.Group), $"Kế hoạch không có nhóm «{Excerpt.Of(group)}».",
                context.Groups.Count == 0
                    ? "Khai báo nhóm trong tệp index.md của kế hoạch, hoặc bỏ dòng này."
                    : $"Chọn một trong: {Excerpt.Of(string.Join(", ", context.Groups.Take(30)))}; hoặc thêm nhóm vào tệp index.md của kế hoạch.");
        }

        return group;
    }

    private static Deadline ReadDeadline(Fields fields, RowContext context)
    {
        var cell = fields.Cell(TaskKeys.Time);
        var deadline = DeadlineReader.Read(cell, context.Period, context.Issued);
        if (deadline.Kind == DeadlineKind.Unspecified && !string.IsNullOrEmpty(cell) && !context.IsPeriodBroken)
        {
            context.Bag.Report(
                DiagnosticRules.UnreadableDeadline, fields.LocationOf(TaskKeys.Time),
                $"Không đọc ra thời hạn từ «{Excerpt.Of(cell)}»; trang sẽ ghi «Không xác định thời hạn».",
                "Nếu bản giấy ghi đúng như vậy thì để nguyên; nếu gõ sai thì sửa lại cho đúng bản giấy.");
        }

        return deadline;
    }

    private static Amendment? ReadAmendment(Fields fields, RowContext context)
    {
        var date = EntryDates.Read(fields, AmendmentKeys.Date, context);
        var due = fields.Text(AmendmentKeys.Due);
        var deadline = DeadlineReader.Read(due, context.Period, context.Issued);
        if (due is not null && deadline.LastDay is null)
        {
            context.Bag.Report(
                DiagnosticRules.InvalidDate, fields.LocationOf(AmendmentKeys.Due), $"«{AmendmentKeys.Due.Name}» có giá trị «{Excerpt.Of(due)}», không đọc ra ngày nào.",
                "Viết một ngày có thật, ví dụ 30/9/2026, hoặc một kỳ, ví dụ Quý III/2026.");
        }

        return date is { } day && deadline.LastDay is not null
            ? new Amendment { Date = day, Deadline = deadline, By = fields.Text(AmendmentKeys.By) }
            : null;
    }

    private static TaskUpdate? ReadUpdate(Fields fields, RowContext context)
    {
        var date = EntryDates.Read(fields, UpdateKeys.Date, context);
        var update = new TaskUpdate
        {
            Date = date ?? DateOnly.MinValue,
            Progress = fields.Percent(UpdateKeys.Progress),
            State = fields.State(UpdateKeys.State),
            Note = fields.Text(UpdateKeys.Note),
            Evidence = EvidenceReader.Read(fields.Sections(UpdateKeys.Evidence), context.Files, context.Bag),
        };
        return date is null ? null : update;
    }
}

using System.Text;
using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Import.Tests;

/// <summary>A plan as a text that a person can hold against the paper.</summary>
internal static class PlanDump
{
    public static string Of(ImportedPlan plan)
    {
        var dump = new StringBuilder();
        Head(dump, plan);
        dump.Append("\n== body\n");
        foreach (var block in plan.Body)
        {
            dump.Append($"[{block.Line}] {Sign(block)} {block.Text}\n");
        }

        Tasks(dump, plan);
        Indicators(dump, plan);
        dump.Append("\n== notes\n").AppendJoin('\n', plan.Notes.Select(n => $"[{n.Line}] {n.Message}"));
        return dump.ToString();
    }

    private static void Head(StringBuilder dump, ImportedPlan plan)
    {
        var head = plan.Head;
        dump.Append($"source: {plan.SourceName}\nunit: {head.UnitName ?? "-"}\nprovince: {head.Province ?? "-"}\nnumber: {head.Number ?? "-"}\nissued: {head.Issued?.ToString() ?? "-"}\n")
            .Append($"title: {head.Title ?? "-"}\nperiod: {head.Period?.ToString() ?? "-"}\nannex is missing: {plan.AnnexIsMissing}\nsigner: {string.Join(" / ", head.SignerTitle)} / {head.SignerName ?? "-"}\n");
        foreach (var line in head.LegalBases)
        {
            dump.Append($"base: {line}\n");
        }

        foreach (var line in head.Recipients)
        {
            dump.Append($"recipient: {line}\n");
        }
    }

    private static string Sign(ImportedBlock block) => block.Kind switch
    {
        ImportedBlockKind.Heading => new string('#', block.Level),
        ImportedBlockKind.ListItem => $"{new string(' ', 2 * (block.Level - 1))}-",
        _ => "¶",
    };

    private static void Tasks(StringBuilder dump, ImportedPlan plan)
    {
        dump.Append($"\n== groups: {plan.Groups.Count}, tasks: {plan.Tasks.Count}\n");
        foreach (var group in plan.Groups)
        {
            dump.Append($"[{group.Line}] {group.Number}{(group.Parent is null ? "" : $" (in {group.Parent})")} {group.Title}\n");
        }

        foreach (var task in plan.Tasks)
        {
            dump.Append($"\n[{string.Join('+', task.Lines)}] {task.Group ?? "-"} / {task.Number}\n");
            Cell(dump, "content", task.Content);
            Cell(dump, "product", task.Product);
            Cell(dump, "lead", task.Lead);
            Cell(dump, "cooperation", task.Cooperation);
            Cell(dump, "time", task.Time);
            Cell(dump, "note", task.Note);
            foreach (var (header, cell) in task.Other)
            {
                Cell(dump, $"other “{header}”", cell);
            }
        }
    }

    private static void Indicators(StringBuilder dump, ImportedPlan plan)
    {
        dump.Append($"\n== indicators: {plan.Indicators.Count}\n");
        foreach (var indicator in plan.Indicators)
        {
            dump.Append($"[{string.Join('+', indicator.Lines)}] {indicator.PeriodNumber ?? "-"} “{indicator.Period}” / {indicator.Number}\n");
            Cell(dump, "name", indicator.Name);
            Cell(dump, "unit", indicator.Unit);
            Cell(dump, "target", indicator.Target);
            Cell(dump, "stretch", indicator.Stretch);
            Cell(dump, "agency", indicator.Agency);
            foreach (var (header, cell) in indicator.Other)
            {
                Cell(dump, $"other “{header}”", cell);
            }
        }
    }

    /// <summary>A column that the paper does not have leaves no line.</summary>
    private static void Cell(StringBuilder dump, string name, string? cell)
    {
        if (cell is not null)
        {
            dump.Append($"    {name}: {cell.Replace("\n", "⏎", StringComparison.Ordinal)}\n");
        }
    }
}

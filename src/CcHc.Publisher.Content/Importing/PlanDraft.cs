using System.Text.RegularExpressions;
using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Writing;
using CcHc.Publisher.Model.Dates;
using CcHc.Publisher.Model.Imported;
using CcHc.Publisher.Model.Keys;

namespace CcHc.Publisher.Content.Importing;

/// <summary>The file of a plan itself.</summary>
internal static partial class PlanDraft
{
    /// <summary>The file; what the paper does not say but a plan must have is made up and noted.</summary>
    public static FreshFile Create(ImportedPlan paper, IReadOnlyList<ImportedGroup> groups, ImportTarget target, List<ImportNote> notes)
    {
        var head = paper.Head;
        var madeUp = new HashSet<ContentKey>();
        var period = PeriodOf(head, target).Period?.ToString();
        if (head.Period is null)
        {
            madeUp.Add(PlanKeys.Period);
            notes.Add(NoteOnPeriod(head, target));
        }

        var title = string.IsNullOrWhiteSpace(head.Title) ? MadeUpTitle(head, period, madeUp, notes) : head.Title;
        var signer = YamlNodes.Map((SignerKeys.Title, YamlNodes.Words(string.Join('\n', head.SignerTitle))), (SignerKeys.Name, YamlNodes.Words(head.SignerName)));
        var map = YamlNodes.Map(
            (PlanKeys.Title, YamlNodes.Text(title)),
            (PlanKeys.Number, YamlNodes.Words(head.Number)),
            (PlanKeys.Issued, YamlNodes.Words(head.Issued?.ToString())),
            (PlanKeys.Period, YamlNodes.Words(period)),
            (PlanKeys.LegalBases, YamlNodes.Words(head.LegalBases)),
            (PlanKeys.Signer, signer.Entries.Count == 0 ? null : signer),
            (PlanKeys.Recipients, YamlNodes.Words(head.Recipients)),
            (PlanKeys.Groups, groups.Count == 0 ? null : YamlNodes.Maps(groups.Select(g => YamlNodes.Map(
                (GroupKeys.Number, YamlNodes.Text(g.Number)), (GroupKeys.Title, YamlNodes.Text(g.Title)), (GroupKeys.Parent, YamlNodes.Words(g.Parent)))))));
        return new FreshFile($"{target.PlanFolder}/index.md", PlanKeys.Section, ContentText.Of(map, BodyMarkdown.Write(paper.Body)))
        {
            Title = $"Kế hoạch: «{title}»",
            MadeUp = madeUp,
            HasBody = true,
        };
    }

    /// <summary>The years of the plan, and what says them where the paper does not; null where nothing does.</summary>
    public static (PlanPeriod? Period, string From) PeriodOf(ImportedHead head, ImportTarget target)
    {
        if (head.Period is not null)
        {
            return (head.Period, "bản giấy");
        }

        var years = YearsPattern().Match(target.Plan);
        return years.Success && Values.Period(years.Value) is { } period ? (period, $"mã kế hoạch «{target.Plan}»")
            : head.Issued is { } issued ? (new PlanPeriod(issued.Year, issued.Year), "năm ban hành")
            : (null, "");
    }

    private static ImportNote NoteOnPeriod(ImportedHead head, ImportTarget target) => PeriodOf(head, target) is ({ } period, var from)
        ? new ImportNote(0, $"Bản giấy không ghi thời kỳ của kế hoạch; lấy {period} theo {from}.")
        : new ImportNote(0, $"Không đọc được thời kỳ của kế hoạch; đặt mã kế hoạch có năm, ví dụ --plan ke-hoach-2026, hoặc ghi «{PlanKeys.Period.Name}» vào index.md.");

    private static string MadeUpTitle(ImportedHead head, string? period, HashSet<ContentKey> madeUp, List<ImportNote> notes)
    {
        madeUp.Add(PlanKeys.Title);
        var title = string.Join(' ', new[] { "Kế hoạch Cải cách hành chính", head.UnitName, period is null ? null : period.Contains('-', StringComparison.Ordinal) ? $"giai đoạn {period}" : $"năm {period}" }.Where(p => p is not null));
        notes.Add(new ImportNote(0, $"Bản giấy không có tên kế hoạch; tạm ghi «{title}»."));
        return title;
    }

    [GeneratedRegex(@"(?<![0-9])(19|20)[0-9]{2}(-(19|20)[0-9]{2})?(?![0-9])", RegexOptions.ExplicitCapture)]
    private static partial Regex YearsPattern();
}

using CcHc.Publisher.Content.Corrections;
using CcHc.Publisher.Content.Documents;
using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Indicators;
using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Content.Rows;
using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Content.Tasks;
using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Dates;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Documents;
using CcHc.Publisher.Model.Indicators;
using CcHc.Publisher.Model.Keys;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Content.Plans;

/// <summary>Reads a plan's folder.</summary>
/// <param name="agencies">The unit's agencies.</param>
/// <param name="isRegistryBroken">Whether they could not be read: then no name in a plan is reported as unknown.</param>
/// <param name="today">Entries dated after it are a warning.</param>
/// <param name="bag">Takes the diagnostics.</param>
internal sealed class PlanReader(IReadOnlyList<Agency> agencies, bool isRegistryBroken, DateOnly today, DiagnosticBag bag)
{
    private static readonly PlanPeriod Unknown = new(1, 9999);

    private readonly AgencyReader _agencyReader = AgencyReader.Create(agencies);

    /// <summary>The plan, or null with a diagnostic where its name or its index cannot be used; the mistakes below it are reported all the same.</summary>
    public Plan? Read(SourceFolder folder)
    {
        var files = folder.Files();
        var hasGoodName = Ids.CheckUnreserved(folder.Name, folder.Location, bag);
        if (!hasGoodName && !ContentFiles.HasIndex(files))
        {
            return null;
        }

        var index = ContentFiles.ReadIndex(folder, files, bag);
        var folders = folder.Folders().ToDictionary(f => f.Name, StringComparer.Ordinal);
        var documents = folders.TryGetValue(PlanFiles.FolderName, out var documentFolder) ? PlanFiles.Read(documentFolder, bag) : PlanFiles.None;
        UnusedFiles.Report(
            files.Where(f => f.Name is not (ContentFiles.Index or CorrectionsReader.FileName)).Select(f => f.File)
                .Concat(folders.Values.Where(f => f.Name is not (PlanFiles.FolderName or "nhiem-vu" or "chi-tieu")).Select(f => f.File)),
            "Kế hoạch gồm index.md và các thư mục nhiem-vu, chi-tieu, tai-lieu.", bag);

        var fields = index is null ? Fields.Unreadable(folder.Location, bag) : Fields.Create(index.Head, PlanKeys.Section, bag);
        var groups = ReadGroups(fields.Sections(PlanKeys.Groups));
        var period = fields.Period(PlanKeys.Period);
        var context = new RowContext
        {
            Agencies = agencies,
            AgencyReader = _agencyReader,
            Files = documents,
            IsRegistryBroken = isRegistryBroken,
            Groups = [.. groups.Select(g => g.Number)],
            AreGroupsBroken = fields.IsBroken(PlanKeys.Groups),
            Period = period ?? Unknown,
            IsPeriodBroken = period is null,
            Issued = fields.PartialDate(PlanKeys.Issued),
            Today = today,
            Bag = bag,
        };
        var signer = fields.Section(PlanKeys.Signer);
        var plan = new Plan
        {
            Id = folder.Name,
            Title = fields.RequiredText(PlanKeys.Title),
            NumberAsWritten = fields.Text(PlanKeys.Number),
            Issued = context.Issued,
            Period = context.Period,
            Original = documents.Find(fields.Text(PlanKeys.Original), fields.LocationOf(PlanKeys.Original), bag),
            LegalBases = fields.TextList(PlanKeys.LegalBases),
            Signer = signer is null ? null : new Signer(signer.Text(SignerKeys.Title), signer.Text(SignerKeys.Name)),
            Recipients = fields.TextList(PlanKeys.Recipients),
            Groups = groups,
            Tasks = ReadTasks(folders.GetValueOrDefault("nhiem-vu"), groups, context),
            Indicators = ReadIndicators(folders.GetValueOrDefault("chi-tieu"), context),
            Files = documents.All,
            FormerAddresses = fields.TextList(PlanKeys.FormerAddresses),
            Body = index?.Body ?? new MarkdownText("", folder.Location),
            Source = fields.Location,
        };
        return index is not null && hasGoodName ? plan : null;
    }

    private IReadOnlyList<TaskGroup> ReadGroups(IReadOnlyList<Fields> entries)
    {
        var groups = new List<TaskGroup>();
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fields in entries)
        {
            var group = new TaskGroup(fields.RequiredText(GroupKeys.Number), fields.RequiredText(GroupKeys.Title), fields.Text(GroupKeys.Parent));
            if (group.Number.Length == 0)
            {
                continue;
            }

            if (group.Parent is { } parent && !numbers.Contains(parent))
            {
                bag.Report(
                    DiagnosticRules.UnknownGroup, fields.LocationOf(GroupKeys.Parent), $"Nhóm «{Excerpt.Of(group.Number)}» ghi thuộc nhóm «{Excerpt.Of(parent)}», nhưng phía trên không có nhóm ấy.",
                    "Ghi nhóm cha trước nhóm con, và ghi đúng số của nhóm cha.");
                group = group with { Parent = null };
            }

            if (!numbers.Add(group.Number))
            {
                bag.Report(
                    DiagnosticRules.DuplicateId, fields.LocationOf(GroupKeys.Number), $"Hai nhóm cùng mang số «{Excerpt.Of(group.Number)}».",
                    "Mỗi nhóm một số riêng; nhóm con ghi cả số nhóm cha, ví dụ III.1.");
                continue;
            }

            groups.Add(group);
        }

        return groups;
    }

    private static IReadOnlyList<PlanTask> ReadTasks(SourceFolder? folder, IReadOnlyList<TaskGroup> groups, RowContext context)
    {
        var places = groups.Select((g, place) => (g.Number, place)).ToDictionary(g => g.Number, g => g.place, StringComparer.Ordinal);
        var tasks = RowFolder.Read(folder, TaskReader.Read, context)
            .OrderBy(t => t.Group is null ? -1 : places.GetValueOrDefault(t.Group, int.MaxValue))
            .ToList();
        ReportDuplicates(tasks.Select(t => (t.Group, t.Number, t.Source)), "nhóm", context.Bag);
        return tasks;
    }

    private static IReadOnlyList<Indicator> ReadIndicators(SourceFolder? folder, RowContext context)
    {
        var indicators = RowFolder.Read(folder, IndicatorReader.Read, context);
        ReportDuplicates(indicators.Select(i => (i.Period, i.Number, i.Source)), "giai đoạn", context.Bag);
        return indicators;
    }

    private static void ReportDuplicates(IEnumerable<(string? Part, string Number, SourceLocation Source)> rows, string part, DiagnosticBag bag)
    {
        var seen = new Dictionary<(string?, string), SourceLocation>();
        foreach (var row in rows.Where(r => r.Number.Length > 0 && !seen.TryAdd((r.Part, r.Number), r.Source)))
        {
            bag.Report(
                DiagnosticRules.DuplicateNumber, row.Source, $"STT «{Excerpt.Of(row.Number)}» đã có ở tệp {seen[(row.Part, row.Number)].File}, cùng một {part}.",
                "Sửa STT của một trong hai tệp, hoặc xóa tệp thừa.");
        }
    }
}

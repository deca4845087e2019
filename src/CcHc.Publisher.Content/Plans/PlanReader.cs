using CcHc.Publisher.Content.Documents;
using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Indicators;
using CcHc.Publisher.Content.Rows;
using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Content.Tasks;
using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Dates;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Keys;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Content.Plans;

/// <summary>Reads a plan's folder.</summary>
internal sealed class PlanReader(IReadOnlyList<Agency> agencies, DateOnly today, DiagnosticBag bag)
{
    private static readonly PlanPeriod Unknown = new(1, 9999);

    private readonly AgencyReader _agencyReader = AgencyReader.Create(agencies);

    /// <summary>The plan, or null with a diagnostic where its index cannot be read.</summary>
    public Plan? Read(SourceFolder folder)
    {
        var files = folder.Files();
        if (!Ids.CheckUnreserved(folder.Name, folder.Location, bag) || ContentFiles.ReadIndex(folder, files, bag) is not { } index)
        {
            return null;
        }

        var folders = folder.Folders().ToDictionary(f => f.Name, StringComparer.Ordinal);
        var documents = folders.TryGetValue(PlanFiles.FolderName, out var documentFolder) ? PlanFiles.Read(documentFolder) : PlanFiles.None;
        UnusedFiles.Report(
            files.Where(f => f.Name != ContentFiles.Index).Select(f => f.File)
                .Concat(folders.Values.Where(f => f.Name is not (PlanFiles.FolderName or "nhiem-vu" or "chi-tieu")).Select(f => f.File)),
            "Kế hoạch gồm index.md và các thư mục nhiem-vu, chi-tieu, tai-lieu.", bag);

        var fields = Fields.Create(index.Head, PlanKeys.Section, bag);
        var groups = ReadGroups(fields.Sections(PlanKeys.Groups));
        var context = new RowContext
        {
            Agencies = agencies,
            AgencyReader = _agencyReader,
            Files = documents,
            Groups = groups.Select(g => g.Number).ToHashSet(StringComparer.Ordinal),
            Period = fields.Period(PlanKeys.Period) ?? Unknown,
            Issued = fields.PartialDate(PlanKeys.Issued),
            Today = today,
            Bag = bag,
        };
        var signer = fields.Section(PlanKeys.Signer);
        return new Plan
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
            Indicators = RowFolder.Read(folders.GetValueOrDefault("chi-tieu"), IndicatorReader.Read, context),
            Files = documents.All,
            FormerAddresses = fields.TextList(PlanKeys.FormerAddresses),
            Body = index.Body,
            Source = fields.Location,
        };
    }

    private IReadOnlyList<TaskGroup> ReadGroups(IReadOnlyList<Fields> entries)
    {
        var groups = new List<TaskGroup>();
        foreach (var fields in entries)
        {
            var group = new TaskGroup(fields.RequiredText(GroupKeys.Number), fields.RequiredText(GroupKeys.Title), fields.Text(GroupKeys.Parent));
            if (groups.Exists(g => g.Number == group.Number))
            {
                bag.Report(
                    DiagnosticRules.DuplicateId, fields.LocationOf(GroupKeys.Number), $"Hai nhóm cùng mang số «{group.Number}».",
                    "Mỗi nhóm một số riêng; nhóm con ghi cả số nhóm cha, ví dụ III.1.");
                continue;
            }

            if (group.Parent is { } parent && !groups.Exists(g => g.Number == parent))
            {
                bag.Report(
                    DiagnosticRules.UnknownGroup, fields.LocationOf(GroupKeys.Parent), $"Nhóm «{group.Number}» ghi thuộc nhóm «{parent}», nhưng phía trên không có nhóm ấy.",
                    "Ghi nhóm cha trước nhóm con, và ghi đúng số của nhóm cha.");
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
        var seen = new Dictionary<(string?, string), PlanTask>();
        foreach (var task in tasks.Where(t => t.Number.Length > 0 && !seen.TryAdd((t.Group, t.Number), t)))
        {
            context.Bag.Report(
                DiagnosticRules.DuplicateNumber, task.Source, $"STT «{task.Number}» đã có ở tệp {seen[(task.Group, task.Number)].Source.File}, cùng một nhóm.",
                "Sửa STT của một trong hai tệp, hoặc xóa tệp thừa.");
        }

        return tasks;
    }
}

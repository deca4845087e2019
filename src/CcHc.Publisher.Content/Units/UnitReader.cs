using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Content.Plans;
using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Documents;
using CcHc.Publisher.Model.Keys;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Text;
using CcHc.Publisher.Model.Units;

namespace CcHc.Publisher.Content.Units;

/// <summary>Reads a unit's folder.</summary>
internal sealed class UnitReader(DateOnly today, DiagnosticBag bag)
{
    private static readonly string[] Levels = ["xã", "phường", "đặc khu"];

    /// <summary>The unit, or null with a diagnostic where its name or its index cannot be used; the mistakes below it are reported all the same.</summary>
    public Unit? Read(SourceFolder folder)
    {
        var files = folder.Files();
        var hasGoodName = Ids.CheckUnreserved(folder.Name, folder.Location, bag);
        if (!hasGoodName && !ContentFiles.HasIndex(files))
        {
            return null;
        }

        var index = ContentFiles.ReadIndex(folder, files, bag);
        UnusedFiles.Report(files.Where(f => f.Name != ContentFiles.Index).Select(f => f.File), "Đơn vị gồm index.md và mỗi kế hoạch một thư mục.", bag);
        var fields = index is null ? Fields.Unreadable(folder.Location, bag) : Fields.Create(index.Head, UnitKeys.Section, bag);
        var agencies = AgencyRegistryReader.Read(fields.Sections(UnitKeys.Agencies), bag);
        var plans = new PlanReader(agencies, fields.IsBroken(UnitKeys.Agencies), today, bag);
        var unit = new Unit
        {
            Id = folder.Name,
            Name = fields.RequiredText(UnitKeys.Name),
            EnglishName = fields.Text(UnitKeys.EnglishName),
            Level = ReadLevel(fields),
            Province = fields.Text(UnitKeys.Province),
            Contact = fields.Section(UnitKeys.Contact) is { } contact ? ReadContact(contact) : new Contact(),
            IsSample = fields.Flag(UnitKeys.Sample),
            Agencies = agencies,
            Plans =
            [
                .. folder.Folders().Select(plans.Read).OfType<Plan>()
                    .OrderByDescending(p => p.Period.FirstYear).ThenBy(p => p.Period.LastYear).ThenBy(p => p.Id, StringComparer.Ordinal),
            ],
            Body = index?.Body ?? new MarkdownText("", folder.Location),
            Source = fields.Location,
        };
        return index is not null && hasGoodName ? unit : null;
    }

    private string ReadLevel(Fields fields)
    {
        var written = fields.RequiredText(UnitKeys.Level);
        var level = Levels.FirstOrDefault(l => VietnameseText.Fold(l) == VietnameseText.Fold(written));
        if (level is null && written.Length > 0)
        {
            bag.Report(
                DiagnosticRules.InvalidValue, fields.LocationOf(UnitKeys.Level), $"«{Excerpt.Of(written)}» không phải loại đơn vị.",
                "Viết xã, phường hoặc đặc khu.");
        }

        return level ?? "";
    }

    private static Contact ReadContact(Fields fields) => new()
    {
        Address = fields.Text(ContactKeys.Address),
        Phone = fields.Text(ContactKeys.Phone),
        Email = fields.Text(ContactKeys.Email),
        Portal = fields.Link(ContactKeys.Portal),
        Feedback = fields.Link(ContactKeys.Feedback),
    };
}

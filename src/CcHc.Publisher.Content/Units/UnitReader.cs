using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Plans;
using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Keys;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Text;
using CcHc.Publisher.Model.Units;

namespace CcHc.Publisher.Content.Units;

/// <summary>Reads a unit's folder.</summary>
internal sealed class UnitReader(DateOnly today, DiagnosticBag bag)
{
    private static readonly string[] Levels = ["xã", "phường", "đặc khu", "thị trấn"];

    /// <summary>The unit, or null with a diagnostic where its index cannot be read.</summary>
    public Unit? Read(SourceFolder folder)
    {
        var files = folder.Files();
        if (!Ids.CheckUnreserved(folder.Name, folder.Location, bag) || ContentFiles.ReadIndex(folder, files, bag) is not { } index)
        {
            return null;
        }

        UnusedFiles.Report(files.Where(f => f.Name != ContentFiles.Index).Select(f => f.File), "Đơn vị gồm index.md và mỗi kế hoạch một thư mục.", bag);
        var fields = Fields.Create(index.Head, UnitKeys.Section, bag);
        var agencies = AgencyRegistryReader.Read(fields.Sections(UnitKeys.Agencies), bag);
        var plans = new PlanReader(agencies, today, bag);
        return new Unit
        {
            Id = folder.Name,
            Name = fields.RequiredText(UnitKeys.Name),
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
            Body = index.Body,
            Source = fields.Location,
        };
    }

    private string ReadLevel(Fields fields)
    {
        var written = fields.RequiredText(UnitKeys.Level);
        var level = Levels.FirstOrDefault(l => VietnameseText.Fold(l) == VietnameseText.Fold(written));
        if (level is null && written.Length > 0)
        {
            bag.Report(
                DiagnosticRules.InvalidValue, fields.LocationOf(UnitKeys.Level), $"«{written}» không phải loại đơn vị.",
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

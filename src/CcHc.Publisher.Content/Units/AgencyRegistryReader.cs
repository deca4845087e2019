using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Keys;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Units;

/// <summary>Reads the agencies of a unit.</summary>
internal static class AgencyRegistryReader
{
    /// <summary>The agencies; two of one id or one name are reported.</summary>
    public static IReadOnlyList<Agency> Read(IReadOnlyList<Fields> entries, DiagnosticBag bag)
    {
        var agencies = new Dictionary<string, (Agency Agency, SourceLocation Location)>(StringComparer.Ordinal);
        foreach (var fields in entries)
        {
            var agency = ReadOne(fields);
            if (agency.Id.Length > 0 && !Ids.Check(agency.Id, fields.LocationOf(AgencyKeys.Id), bag))
            {
                // Its name is still known, so that no task is told that it is not.
                agency = agency with { Id = VietnameseText.Slug(agency.Id) };
            }

            if (agency.Id.Length == 0)
            {
                continue;
            }

            if (!agencies.TryAdd(agency.Id, (agency, fields.LocationOf(AgencyKeys.Name))))
            {
                bag.Report(
                    DiagnosticRules.DuplicateId, fields.LocationOf(AgencyKeys.Id), $"Hai cơ quan cùng mã «{agency.Id}».",
                    $"Đặt mã khác cho «{agency.Name}», hoặc gộp hai mục, ghi tên kia vào «{AgencyKeys.Aliases.Name}».");
            }
        }

        IReadOnlyList<Agency> all = [.. agencies.Values.Select(a => a.Agency)];
        foreach (var clash in AgencyReader.Create(all).Clashes)
        {
            bag.Report(
                DiagnosticRules.AmbiguousAgency, agencies[clash.Second.Id].Location,
                $"«{Excerpt.Of(clash.Name)}» được ghi cho cả «{Excerpt.Of(clash.First.Name)}» và «{Excerpt.Of(clash.Second.Name)}».", "Bỏ tên ấy ở một trong hai cơ quan.");
        }

        return all;
    }

    private static Agency ReadOne(Fields fields)
    {
        var name = fields.RequiredText(AgencyKeys.Name);
        return new Agency
        {
            Id = fields.Text(AgencyKeys.Id) ?? VietnameseText.Slug(name),
            Name = name,
            Aliases = fields.TextList(AgencyKeys.Aliases),
            EnglishName = fields.Text(AgencyKeys.EnglishName),
            IsCollective = fields.Flag(AgencyKeys.Collective) || AgencyReader.IsCollectiveName(name),
        };
    }
}

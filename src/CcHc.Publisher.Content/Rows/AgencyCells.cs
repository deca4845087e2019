using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Keys;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Rows;

/// <summary>Reads the cells that name agencies and reports whom the unit does not know.</summary>
internal static class AgencyCells
{
    /// <summary>In one cell; more strangers than this are no typing errors.</summary>
    private const int MostSuggestions = 20;

    /// <summary>The cell under <paramref name="key"/>.</summary>
    public static AgencyCell Read(Fields fields, ContentKey key, RowContext context)
    {
        var cell = context.AgencyReader.Read(fields.Cell(key));
        foreach (var (at, unknown) in context.IsRegistryBroken ? [] : cell.Unknown.Index())
        {
            var nearest = at < MostSuggestions ? NearestName.Find(unknown, context.Agencies.SelectMany(a => a.Aliases.Prepend(a.Name))) : null;
            context.Bag.Report(
                DiagnosticRules.UnknownAgency, fields.LocationOf(key),
                $"«{Excerpt.Of(unknown)}» không có trong danh sách cơ quan của đơn vị.",
                (nearest is null ? "" : $"Có phải «{nearest}» không? ") + "Thêm cơ quan vào mục «cơ quan» của tệp index.md của đơn vị, hoặc thêm cách viết này vào «tên khác».");
        }

        return cell;
    }
}

using CcHc.Publisher.Content.Documents;
using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Rows;
using CcHc.Publisher.Model.Indicators;
using CcHc.Publisher.Model.Keys;

namespace CcHc.Publisher.Content.Indicators;

/// <summary>Reads an indicator's file.</summary>
internal static class IndicatorReader
{
    /// <summary>The indicator; what is wrong in it is reported and left out.</summary>
    public static Indicator Read(string id, FrontMatterFile file, RowContext context)
    {
        var fields = Fields.Create(file.Head, IndicatorKeys.Section, context.Bag);
        return new Indicator
        {
            Id = id,
            Number = fields.Cell(IndicatorKeys.Number) ?? "",
            Period = fields.Text(IndicatorKeys.Period),
            Name = fields.Cell(IndicatorKeys.Name) ?? "",
            Unit = fields.Cell(IndicatorKeys.Unit),
            Target = fields.Cell(IndicatorKeys.Target),
            Stretch = fields.Cell(IndicatorKeys.Stretch),
            Agency = AgencyCells.Read(fields, IndicatorKeys.Agency, context),
            Other = [.. fields.FreeMap(IndicatorKeys.Other).Select(o => KeyValuePair.Create(o.Key, o.Value.IsEmpty ? "" : Fields.Words(o.Value)))],
            Results = [.. fields.Sections(IndicatorKeys.Results).Select(f => ReadResult(f, context)).OfType<IndicatorResult>().OrderBy(r => r.Date)],
            Body = file.Body,
            Source = fields.LocationOf(IndicatorKeys.Number),
        };
    }

    private static IndicatorResult? ReadResult(Fields fields, RowContext context)
    {
        var date = EntryDates.Read(fields, ResultKeys.Date, context);
        var evidence = EvidenceReader.Read(fields.Sections(ResultKeys.Evidence), context.Files, context.Bag);
        return date is { } day && fields.Text(ResultKeys.Value) is { } value
            ? new IndicatorResult { Date = day, Value = value, Evidence = evidence }
            : null;
    }
}

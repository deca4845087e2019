using System.Text.Json;
using CcHc.LunrIndex;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>Writes the catalogue for the browser: lists of values, a column for each thing that is filtered by, and rows of what is shown.</summary>
/// <remarks>A column is a list of value and count, since neighbours are often alike: <c>[0,12,1,30]</c>.</remarks>
internal static class CatalogueJson
{
    /// <summary>The lists and columns; with the rows where they are all in one file.</summary>
    public static byte[] Write(SearchCatalogue catalogue, IndexContent index, bool withRows) => JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        WriteLabels(json, "units", catalogue.Units);
        WriteLabels(json, "plans", catalogue.Plans);
        WriteLabels(json, "agencies", catalogue.Agencies);
        WriteLabels(json, "states", catalogue.States);
        WriteLabels(json, "timelinesses", catalogue.Timeliness);
        WriteLabels(json, "deadlines", catalogue.Deadlines);
        WriteColumn(json, "parts", catalogue.Rows.Select(r => r.Parts));
        WriteColumn(json, "kind", catalogue.Rows.Select(r => (int)r.Kind));
        WriteColumn(json, "unit", catalogue.Rows.Select(r => r.Unit));
        WriteColumn(json, "plan", catalogue.Rows.Select(r => r.Plan));
        WriteColumn(json, "state", catalogue.Rows.Select(r => r.State));
        WriteColumn(json, "timeliness", catalogue.Rows.Select(r => r.Timeliness));
        WriteColumn(json, "deadline", catalogue.Rows.Select(r => r.Deadline));
        WriteColumn(json, "year", catalogue.Rows.Select(r => r.Year));
        WriteColumn(json, "sample", catalogue.Rows.Select(r => r.IsSample ? 1 : 0));
        WriteAgencies(json, catalogue.Rows);
        IndexLengths.Write(json, index);
        if (withRows)
        {
            json.WritePropertyName("rows");
            WriteRows(json, catalogue.Rows);
        }

        json.WriteEndObject();
    });

    /// <summary>Some rows alone.</summary>
    public static byte[] WriteRows(IEnumerable<SearchRow> rows) => JsonBytes.Write(json => WriteRows(json, rows));

    /// <summary>A row is title, context, detail and address; a context that is the one before is written as 0.</summary>
    private static void WriteRows(Utf8JsonWriter json, IEnumerable<SearchRow> rows)
    {
        json.WriteStartArray();
        string? context = null;
        foreach (var row in rows)
        {
            json.WriteStartArray();
            json.WriteStringValue(row.Title);
            if (row.Context == context)
            {
                json.WriteNumberValue(0);
            }
            else
            {
                json.WriteStringValue(row.Context);
            }

            context = row.Context;
            json.WriteStringValue(row.Detail);
            json.WriteStringValue(row.Url);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteLabels(Utf8JsonWriter json, string name, SearchLabels labels)
    {
        json.WriteStartArray(name);
        foreach (var (value, label) in labels.All)
        {
            json.WriteStartArray();
            json.WriteStringValue(value);
            json.WriteStringValue(label);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteColumn(Utf8JsonWriter json, string name, IEnumerable<int> values)
    {
        json.WriteStartArray(name);
        var (current, count) = (SearchLabels.None, 0);
        foreach (var value in values)
        {
            if (value != current && count > 0)
            {
                WritePair(json, current, count);
                count = 0;
            }

            (current, count) = (value, count + 1);
        }

        if (count > 0)
        {
            WritePair(json, current, count);
        }

        json.WriteEndArray();
    }

    private static void WritePair(Utf8JsonWriter json, int value, int count)
    {
        json.WriteNumberValue(value);
        json.WriteNumberValue(count);
    }

    /// <summary>One number for one agency, a list for several, -1 for none.</summary>
    private static void WriteAgencies(Utf8JsonWriter json, IReadOnlyList<SearchRow> rows)
    {
        json.WriteStartArray("agency");
        foreach (var row in rows)
        {
            if (row.Agencies.Count == 1)
            {
                json.WriteNumberValue(row.Agencies[0]);
            }
            else if (row.Agencies.Count == 0)
            {
                json.WriteNumberValue(SearchLabels.None);
            }
            else
            {
                json.WriteStartArray();
                foreach (var agency in row.Agencies)
                {
                    json.WriteNumberValue(agency);
                }

                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
    }
}

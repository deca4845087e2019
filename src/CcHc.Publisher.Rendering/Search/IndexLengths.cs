using System.Text;
using System.Text.Json;
using CcHc.LunrIndex;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>Writes what the browser calculates weights from as lunr does: factors, and how long each field of each document is.</summary>
internal static class IndexLengths
{
    /// <summary>A member <c>weights</c> of the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, IndexContent index)
    {
        json.WriteStartObject("weights");
        json.WriteNumber("k1", index.K1);
        json.WriteNumber("b", index.B);
        json.WriteStartArray("fields");
        for (var field = 0; field < index.Fields.Count; field++)
        {
            json.WriteStartObject();
            json.WriteString("name", index.Fields[field].Name);
            json.WriteNumber("boost", index.Fields[field].Boost);
            json.WriteString("lengths", Lengths(index, field));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteBoosts(json, index);
        json.WriteEndObject();
    }

    private static string Lengths(IndexContent index, int field)
    {
        var lengths = new StringBuilder(index.Documents * 2);
        for (var document = 0; document < index.Documents; document++)
        {
            PackedNumbers.Write(lengths, index.Length(document, field));
        }

        return lengths.ToString();
    }

    /// <summary>Neighbours are mostly alike: a factor and for how many documents it stands.</summary>
    private static void WriteBoosts(Utf8JsonWriter json, IndexContent index)
    {
        json.WriteStartArray("boosts");
        for (var document = 0; document < index.Documents;)
        {
            var (first, boost) = (document, index.Boost(document));
            while (document < index.Documents && index.Boost(document).Equals(boost))
            {
                document++;
            }

            json.WriteNumberValue(boost);
            json.WriteNumberValue(document - first);
        }

        json.WriteEndArray();
    }
}

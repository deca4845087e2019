using CcHc.LunrIndex.JavaScript;

namespace CcHc.LunrIndex.Postings;

/// <summary>Writes an index as lunr's <c>toJSON</c> orders it, piece by piece: no vector and no posting stands in memory as text.</summary>
internal static class IndexWriter
{
    /// <summary>More than most names of documents take.</summary>
    private const int SmallBuffer = 64;

    /// <summary>Writes the whole index.</summary>
    public static void Write(IndexData data, Stream stream)
    {
        var names = data.Documents.Select(d => d.Name).ToArray();
        var inverted = InvertedIndex.Create(data, PropertyOrder.Of(names));
        using var json = new JsonOutput(stream);
        json.Raw("""{"version":"2.3.9","fields":"""u8);
        WriteStrings(json, [.. data.Fields.Select(f => f.Name)]);
        json.Raw(""","fieldVectors":["""u8);
        WriteVectors(json, data, Weights.Create(data, inverted));
        json.Raw("""],"invertedIndex":["""u8);
        WritePostings(json, data, inverted, [.. names.Select(Posted)]);
        json.Raw("""],"pipeline":"""u8);
        WriteStrings(json, data.QuerySteps);
        json.Raw("}"u8);
    }

    private static void WriteVectors(JsonOutput json, IndexData data, Weights weights)
    {
        for (var run = 0; run < data.Documents.Count * data.Fields.Count; run++)
        {
            json.Raw(run == 0 ? "[\""u8 : ",[\""u8);
            json.Characters(data.Fields[run % data.Fields.Count].Name);
            json.Raw("/"u8);
            json.Characters(data.Documents[run / data.Fields.Count].Name);
            json.Raw("\",["u8);
            var isFirst = true;
            foreach (var pair in data.Counts.Run(run))
            {
                json.Comma(ref isFirst);
                json.Integer(TermCounts.Term(pair));
                json.Raw(","u8);
                json.Number(weights.Of(pair, run));
            }

            json.Raw("]]"u8);
        }
    }

    private static void WritePostings(JsonOutput json, IndexData data, InvertedIndex inverted, byte[][] posted)
    {
        var isFirstTerm = true;
        foreach (var term in data.Terms.Sorted())
        {
            json.Comma(ref isFirstTerm);
            json.Raw("["u8);
            json.String(data.Terms[term]);
            json.Raw(",{"u8);
            WritePosting(json, data, inverted, posted, term);
            json.Raw("}]"u8);
        }
    }

    /// <summary>The term's number, which lunr sets first, stands behind the fields whose names are integers: JavaScript lists those before all.</summary>
    private static void WritePosting(JsonOutput json, IndexData data, InvertedIndex inverted, byte[][] posted, int term)
    {
        var isNumberWritten = false;
        for (var field = 0; field < data.Fields.Count; field++)
        {
            var name = data.Fields[field].Name;
            if (!isNumberWritten && !PropertyOrder.IsInteger(name))
            {
                WriteTermNumber(json, term);
                json.Raw(","u8);
                isNumberWritten = true;
            }

            json.String(name);
            json.Raw(":{"u8);
            WriteDocuments(json, posted, inverted.Documents(term, field));
            json.Raw(field + 1 < data.Fields.Count || !isNumberWritten ? "},"u8 : "}"u8);
        }

        if (!isNumberWritten)
        {
            WriteTermNumber(json, term);
        }
    }

    private static void WriteTermNumber(JsonOutput json, int term)
    {
        json.Raw("\"_index\":"u8);
        json.Integer(term);
    }

    /// <summary>A document as it stands in every posting.</summary>
    private static byte[] Posted(string name)
    {
        using var stream = new MemoryStream();
        using (var json = new JsonOutput(stream, SmallBuffer))
        {
            json.String(name);
            json.Raw(":{}"u8);
        }

        return stream.ToArray();
    }

    private static void WriteDocuments(JsonOutput json, byte[][] posted, ReadOnlySpan<int> documents)
    {
        var isFirst = true;
        foreach (var document in documents)
        {
            json.Comma(ref isFirst);
            json.Raw(posted[document]);
        }
    }

    private static void WriteStrings(JsonOutput json, IReadOnlyList<string> texts)
    {
        json.Raw("["u8);
        var isFirst = true;
        foreach (var text in texts)
        {
            json.Comma(ref isFirst);
            json.String(text);
        }

        json.Raw("]"u8);
    }
}

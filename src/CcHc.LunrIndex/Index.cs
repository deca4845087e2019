using System.Text;
using CcHc.LunrIndex.JavaScript;
using CcHc.LunrIndex.Postings;

namespace CcHc.LunrIndex;

/// <summary>An index that the browser's lunr 2.3.9 loads: <c>lunr.Index.load(JSON.parse(text))</c>.</summary>
/// <remarks>It is written only; searching happens in the browser.</remarks>
public sealed class Index
{
    private readonly IndexData _data;

    internal Index(IndexData data) => _data = data;

    /// <summary>Builds an index; pipelines are empty.</summary>
    /// <param name="config">Adds the fields and then the documents.</param>
    public static Index Build(Action<Builder> config)
    {
        ArgumentNullException.ThrowIfNull(config);
        var builder = new Builder();
        config(builder);
        return builder.Build();
    }

    /// <summary>Writes the index as JSON, in UTF-8 without a byte order mark, byte for byte as <c>JSON.stringify</c> writes lunr's own.</summary>
    /// <param name="stream">Takes the bytes, and stays open.</param>
    public void SaveToJsonStream(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        IndexWriter.Write(_data, stream);
    }

    /// <summary>The terms in the order of the index, each with its documents: for whoever writes an index in parts.</summary>
    public IEnumerable<TermPostings> Terms()
    {
        var inverted = InvertedIndex.Create(_data, PropertyOrder.Of([.. _data.Documents.Select(d => d.Name)]));
        var weights = Weights.Create(_data, inverted);
        foreach (var term in _data.Terms.Sorted())
        {
            yield return new TermPostings(_data.Terms[term], [.. Enumerable.Range(0, _data.Fields.Count).Select(field => Postings(inverted, weights, term, field))]);
        }
    }

    /// <summary>The same as a string.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        SaveToJsonStream(stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private Posting[] Postings(InvertedIndex inverted, Weights weights, int term, int field)
    {
        var documents = inverted.Documents(term, field);
        var postings = new Posting[documents.Length];
        for (var at = 0; at < postings.Length; at++)
        {
            var run = (documents[at] * _data.Fields.Count) + field;
            postings[at] = new Posting(documents[at], weights.Of(_data.Counts.Pair(run, term), run));
        }

        return postings;
    }
}

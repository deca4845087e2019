using System.Text;
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

    /// <summary>The terms with their documents, for whoever writes the index in another form.</summary>
    public IndexContent Content() => new(_data);

    /// <summary>The same as a string.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        SaveToJsonStream(stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}

using CcHc.LunrIndex.Postings;

namespace CcHc.LunrIndex;

/// <summary>What an index is made of, before weights are calculated: for whoever writes it in another form, or in parts.</summary>
/// <remarks>Terms and documents are numbered from 0: terms as they were first seen, documents as they were added.</remarks>
public sealed class IndexContent
{
    private readonly IndexData _data;
    private readonly InvertedIndex _inverted;

    internal IndexContent(IndexData data)
    {
        _data = data;
        _inverted = InvertedIndex.Create(data, [.. Enumerable.Range(0, data.Documents.Count)]);
    }

    /// <summary>The fields, in the order in which the index lists them, each with the factor that is taken.</summary>
    public IReadOnlyList<Field> Fields => [.. _data.Fields.Select(f => new Field(f.Name, f.Factor))];

    /// <summary>How many terms there are.</summary>
    public int Terms => _data.Terms.Count;

    /// <summary>How many documents there are.</summary>
    public int Documents => _data.Documents.Count;

    /// <summary>See <see cref="Builder.K1"/>.</summary>
    public double K1 => _data.K1;

    /// <summary>See <see cref="Builder.B"/>.</summary>
    public double B => _data.B;

    /// <summary>A term.</summary>
    public string Term(int term) => _data.Terms[term];

    /// <summary>How many times the terms of a document count.</summary>
    public double Boost(int document) => _data.Documents[document].Factor;

    /// <summary>How many tokens a field of a document has.</summary>
    public int Length(int document, int field) => _data.Counts.Length((document * _data.Fields.Count) + field);

    /// <summary>The documents that have a term in a field, in their order.</summary>
    public Posting[] Postings(int term, int field)
    {
        var documents = _inverted.Documents(term, field);
        var counts = _inverted.Counts(term, field);
        var postings = new Posting[documents.Length];
        for (var at = 0; at < postings.Length; at++)
        {
            postings[at] = new Posting(documents[at], counts[at]);
        }

        return postings;
    }
}

namespace CcHc.LunrIndex.Postings;

/// <summary>Term and field → the documents that have them: the runs of <see cref="TermCounts"/>, turned round.</summary>
internal sealed class InvertedIndex
{
    private readonly int _fields;

    /// <summary>Term × field → where its documents begin; those of the next one follow.</summary>
    private readonly int[] _starts;

    private readonly int[] _documents;

    /// <summary>How often the term stands in each of them.</summary>
    private readonly int[] _counts;

    private InvertedIndex(int fields, int[] starts, int[] documents, int[] counts)
    {
        _counts = counts;
        _fields = fields;
        _starts = starts;
        _documents = documents;
    }

    /// <summary>Turns the runs round.</summary>
    /// <param name="data">The index.</param>
    /// <param name="documentOrder">The numbers of the documents in the order in which every posting lists them.</param>
    public static InvertedIndex Create(IndexData data, ReadOnlySpan<int> documentOrder)
    {
        var (counts, fields) = (data.Counts, data.Fields.Count);
        var starts = new int[(data.Terms.Count * fields) + 1];
        for (var run = 0; run < data.Documents.Count * fields; run++)
        {
            foreach (var pair in counts.Run(run))
            {
                starts[(TermCounts.Term(pair) * fields) + (run % fields) + 1]++;
            }
        }

        for (var at = 1; at < starts.Length; at++)
        {
            starts[at] += starts[at - 1];
        }

        var documents = new int[counts.Pairs.Length];
        var often = new int[documents.Length];
        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        foreach (var document in documentOrder)
        {
            for (var field = 0; field < fields; field++)
            {
                foreach (var pair in counts.Run((document * fields) + field))
                {
                    var place = next[(TermCounts.Term(pair) * fields) + field]++;
                    documents[place] = document;
                    often[place] = TermCounts.Count(pair);
                }
            }
        }

        return new InvertedIndex(fields, starts, documents, often);
    }

    /// <summary>The documents that have the term in the field.</summary>
    public ReadOnlySpan<int> Documents(int term, int field) => _documents.AsSpan(_starts[(term * _fields) + field].._starts[(term * _fields) + field + 1]);

    /// <summary>How often the term stands in the field of each of these documents.</summary>
    public ReadOnlySpan<int> Counts(int term, int field) => _counts.AsSpan(_starts[(term * _fields) + field].._starts[(term * _fields) + field + 1]);

    /// <summary>In how many fields of documents the term stands: a document counts once for each of its fields.</summary>
    public int Frequency(int term) => _starts[(term + 1) * _fields] - _starts[term * _fields];
}

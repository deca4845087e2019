using System.Text;
using CcHc.LunrIndex;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>
/// A file of terms with their documents, in two texts. Names: what a family shares with the one before, then the rest; its key where it has no exact
/// forms, else these alone, for the key follows from them. Postings: for each field the documents of the key, then those of each form among these.
/// </summary>
/// <remarks><c>search-packed.js</c> reads it. Adds families in the order of their keys.</remarks>
internal sealed class PackedTerms(IndexContent index)
{
    private readonly StringBuilder _names = new();
    private readonly StringBuilder _postings = new();
    private readonly int _fields = index.Fields.Count;
    private string _last = "";

    /// <summary>The key of the first family; null where there is none.</summary>
    public string? First { get; private set; }

    /// <summary>How many characters there are.</summary>
    public int Size => _names.Length + _postings.Length;

    /// <summary>Adds a family.</summary>
    public void Add(TermFamily family)
    {
        First ??= family.Key;
        AddName(family);
        for (var field = 0; field < _fields; field++)
        {
            var documents = index.Postings(family.Term, field);
            AddDocuments(documents);
            foreach (var (_, form) in family.Forms)
            {
                AddForm(index.Postings(form, field), documents);
            }
        }
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes() => JsonBytes.Write(json =>
    {
        json.WriteStartArray();
        json.WriteStringValue(_names.ToString());
        json.WriteStringValue(_postings.ToString());
        json.WriteEndArray();
    });

    private void AddName(TermFamily family)
    {
        string[] names = family.Forms.Count > 0 ? [.. family.Forms.Select(f => f.Packed)] : [family.Key];
        var shared = Math.Min(_last.AsSpan().CommonPrefixLength(names[0]), PackedNumbers.LargestDigit);
        PackedNumbers.Write(_names, shared);
        _names.Append(names[0].AsSpan(shared));
        foreach (var other in names.Skip(1))
        {
            _names.Append('|').Append(other);
        }

        _names.Append(',');
        _last = names[0];
    }

    /// <summary>How many; then for each how many documents are passed over and whether a count follows, because it is not 1.</summary>
    private void AddDocuments(Posting[] documents)
    {
        PackedNumbers.Write(_postings, documents.Length);
        var next = 0;
        foreach (var (document, count) in documents)
        {
            AddStep(document - next, count, 1);
            next = document + 1;
        }
    }

    /// <summary>0 where they are all of the key's; else one more than how many, and the same as above over the places in the key's.</summary>
    private void AddForm(Posting[] documents, Posting[] ofKey)
    {
        if (documents.AsSpan().SequenceEqual(ofKey))
        {
            PackedNumbers.Write(_postings, 0);
            return;
        }

        PackedNumbers.Write(_postings, documents.Length + 1);
        var (place, next) = (0, 0);
        foreach (var (document, count) in documents)
        {
            while (ofKey[place].Document != document)
            {
                place++;
            }

            AddStep(place - next, count, ofKey[place].Count);
            next = place + 1;
        }
    }

    private void AddStep(int passed, int count, int expected)
    {
        PackedNumbers.Write(_postings, (passed * 2) + (count == expected ? 0 : 1));
        if (count != expected)
        {
            PackedNumbers.Write(_postings, count);
        }
    }
}

using CcHc.LunrIndex.JavaScript;
using CcHc.LunrIndex.Postings;

namespace CcHc.LunrIndex;

/// <summary>Takes documents and makes an <see cref="Index"/> of them.</summary>
/// <example>
/// <code>
/// var builder = new Builder().AddField("title", boost: 10).AddField("body");
/// builder.Add(new Document { { "id", "t1" }, { "title", "Một cửa" }, { "body", "Bố trí người tiếp dân" } });
/// builder.Build().SaveToJsonStream(stream);
/// </code>
/// </example>
/// <param name="pipeline">The steps that every token of a document goes through; none where it is left out.</param>
/// <param name="searchPipeline">The steps that the browser takes the words of a query through; only their names are written.</param>
public sealed class Builder(Pipeline? pipeline = null, Pipeline? searchPipeline = null)
{
    private const string TermNumber = "_index";

    /// <summary>Names that every object of JavaScript has: lunr 2.3.9 cannot weigh a field that is called so.</summary>
    private static readonly string[] ObjectMembers =
    [
        "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__", "__proto__", "constructor", "hasOwnProperty", "isPrototypeOf",
        "propertyIsEnumerable", "toLocaleString", "toString", "valueOf",
    ];

    private readonly Pipeline _pipeline = pipeline ?? new Pipeline();
    private readonly List<WeightedName> _fields = [];
    private readonly List<WeightedName> _documents = [];
    private readonly HashSet<string> _references = new(StringComparer.Ordinal);
    private readonly TermTable _terms = new();
    private readonly TermCounts _counts = new();
    private IReadOnlyList<WeightedName> _order = [];
    private bool _isBuilt;

    /// <summary>The key of a document under which its reference stands: what a search answers. <c>id</c> where nothing is set.</summary>
    public string ReferenceField { get; set; } = "id";

    /// <summary>How much a long field takes from the weight of its terms: 0 nothing, 1 all. Numbers outside are brought inside.</summary>
    public double B { get; set => field = value < 0 ? 0 : value > 1 ? 1 : value; } = 0.75;

    /// <summary>How soon the weight of a term that comes again and again stops growing.</summary>
    public double K1 { get; set; } = 1.2;

    /// <summary>Adds a field; all fields come before the first document.</summary>
    /// <param name="fieldName">Its name.</param>
    /// <param name="boost">See <see cref="Field.Boost"/>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">lunr cannot have a field of this name, or it is there already.</exception>
    public Builder AddField(string fieldName, double boost = 1) => AddField(new Field(fieldName, boost));

    /// <summary>Adds a field; all fields come before the first document.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">lunr cannot have a field of this name, or it is there already.</exception>
    public Builder AddField(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        ThrowIfClosed(_documents.Count > 0);
        if (field.Name.Contains('/', StringComparison.Ordinal) || field.Name == TermNumber || ObjectMembers.Contains(field.Name, StringComparer.Ordinal))
        {
            throw new ArgumentException($"lunr cannot have a field '{field.Name}'.", nameof(field));
        }

        if (_fields.Exists(f => f.Name == field.Name))
        {
            throw new ArgumentException($"The field '{field.Name}' is there already.", nameof(field));
        }

        _fields.Add(new WeightedName(field.Name, field.Boost));
        return this;
    }

    /// <summary>Adds a document; nothing of it is kept but its terms.</summary>
    /// <param name="doc">The document.</param>
    /// <exception cref="ArgumentException">It has no reference, its reference was added before, or a value is no text.</exception>
    public void Add(Document doc)
    {
        ArgumentNullException.ThrowIfNull(doc);
        ThrowIfClosed(_isBuilt);
        var reference = doc.GetValueOrDefault(ReferenceField) as string ?? throw new ArgumentException($"The document has no text under '{ReferenceField}'.", nameof(doc));
        if (!_references.Add(reference))
        {
            throw new ArgumentException($"The document '{reference}' is there already.", nameof(doc));
        }

        if (_documents.Count == 0)
        {
            _order = FieldsInOrder();
        }

        _documents.Add(new WeightedName(reference, doc.Boost));
        foreach (var field in _order)
        {
            AddValue(Tokenizer.Tokens(doc.GetValueOrDefault(field.Name), field.Name));
        }
    }

    /// <summary>Makes the index. The builder takes no document after that.</summary>
    public Index Build()
    {
        ThrowIfClosed(_isBuilt);
        _isBuilt = true;
        return new Index(new IndexData
        {
            Fields = FieldsInOrder(),
            Documents = _documents,
            Terms = _terms,
            Counts = _counts,
            K1 = K1,
            B = B,
            QuerySteps = searchPipeline?.Labels ?? [],
        });
    }

    private IReadOnlyList<WeightedName> FieldsInOrder() => [.. PropertyOrder.Of([.. _fields.Select(f => f.Name)]).Select(at => _fields[at])];

    private void AddValue(IEnumerable<ReadOnlyMemory<char>> tokens)
    {
        if (_pipeline.IsEmpty)
        {
            foreach (var token in tokens)
            {
                _counts.Add(_terms.NumberOf(token.Span));
            }
        }
        else
        {
            foreach (var token in _pipeline.Run([.. tokens.Select(token => new Token(token.ToString()))]))
            {
                _counts.Add(_terms.NumberOf(token.String));
            }
        }

        _counts.EndField();
    }

    private static void ThrowIfClosed(bool isClosed)
    {
        if (isClosed)
        {
            throw new InvalidOperationException("Fields come before the first document, and documents before the index is built.");
        }
    }
}

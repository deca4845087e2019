using CcHc.LunrIndex;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>The one place that knows CcHc.LunrIndex: documents to an index that lunr.js loads.</summary>
/// <param name="abbreviations">The site's short forms.</param>
/// <param name="year">The year to which the site refers: what is of earlier ones counts less.</param>
public sealed class SearchIndexBuilder(AbbreviationTable abbreviations, int year)
{
    /// <summary>The field of names.</summary>
    public const string Title = "title";

    /// <summary>The field of all other texts.</summary>
    public const string Text = "text";

    private readonly FieldTokens _tokens = new(abbreviations);
    private readonly Builder _builder = new Builder { B = SearchWeights.LengthMatters, K1 = SearchWeights.RepetitionMatters }
        .AddField(Title, SearchWeights.TitleBoost).AddField(Text);

    private int _count;

    /// <summary>Adds the parts of a document. The reference of a part is <c>d</c> and its place among all parts, from 0.</summary>
    /// <returns>The parts as they are in the index: tokens by fields.</returns>
    public IReadOnlyList<Document> Add(SearchDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var title = _tokens.Of(document.OtherNames.Prepend(document.Title));
        var boost = SearchWeights.Of(document, year);
        var parts = new List<Document>();
        foreach (var texts in SearchParts.Of(document))
        {
            var part = new Document { ["id"] = $"d{_count++}", [Title] = title, [Text] = _tokens.Of(texts), Boost = boost };
            _builder.Add(part);
            parts.Add(part);
        }

        return parts;
    }

    /// <summary>The index of what was added.</summary>
    public LunrIndex.Index Build() => _builder.Build();
}

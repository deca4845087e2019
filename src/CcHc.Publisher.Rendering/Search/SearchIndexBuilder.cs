using CcHc.LunrIndex;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>The one place that knows CcHc.LunrIndex: documents to an index that lunr.js loads.</summary>
/// <param name="abbreviations">The site's short forms.</param>
/// <param name="year">The year to which the site refers: what is of earlier ones counts less.</param>
internal sealed class SearchIndexBuilder(AbbreviationTable abbreviations, int year)
{
    private const string Title = "title";
    private const string Text = "text";

    private readonly FieldTokens _tokens = new(abbreviations);
    private readonly Builder _builder = new Builder { B = SearchWeights.LengthMatters, K1 = SearchWeights.RepetitionMatters }
        .AddField(Title, SearchWeights.TitleBoost).AddField(Text);

    private int _count;

    /// <summary>Adds the parts of a document. The reference of a part is <c>d</c> and its place among all parts, from 0.</summary>
    /// <returns>How many parts it has.</returns>
    public int Add(SearchDocument document)
    {
        var title = _tokens.Of(document.OtherNames.Prepend(document.Title));
        var parts = SearchParts.Of(document);
        foreach (var texts in parts)
        {
            _builder.Add(new Document
            {
                ["id"] = $"d{_count++}",
                [Title] = title,
                [Text] = _tokens.Of(texts),
                Boost = SearchWeights.Of(document, year),
            });
        }

        return parts.Count;
    }

    /// <summary>The index of what was added.</summary>
    public LunrIndex.Index Build() => _builder.Build();
}

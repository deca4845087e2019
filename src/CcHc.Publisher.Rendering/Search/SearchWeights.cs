using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>What counts how much. The browser's part of it is at the head of <c>search-clauses.js</c> and of <c>search-ranking.js</c>.</summary>
public static class SearchWeights
{
    /// <summary>A word of the title beside one of the text.</summary>
    public const double TitleBoost = 3;

    /// <summary>How much a long text takes from its words.</summary>
    public const double LengthMatters = 0.6;

    /// <summary>How soon a word that comes again and again stops growing.</summary>
    public const double RepetitionMatters = 1.2;

    /// <summary>Plans are the way to all that stands in them.</summary>
    private const double OfPlan = 1.2;

    /// <summary>A section says in general what tasks say in particular, and has room for many words.</summary>
    private const double OfSection = 0.6;

    /// <summary>Free pages explain the site; who looks for what the wards do, does not look for them.</summary>
    private const double OfPage = 0.6;

    /// <summary>A heading with next to nothing below it, or that of an annex whose rows are documents of their own.</summary>
    private const double OfBareHeading = 0.4;

    /// <summary>Fewer letters are next to nothing.</summary>
    private const int FewestLetters = 60;

    /// <summary>What a year takes.</summary>
    private const double YearlyLoss = 0.1;

    /// <summary>How the titles of annexes begin, without marks.</summary>
    private static readonly string[] Annexes = ["phu luc", "danh muc"];

    /// <summary>How many times the words of a document count.</summary>
    public static double Of(SearchDocument document, int year)
    {
        ArgumentNullException.ThrowIfNull(document);
        return OfKind(document) / (1 + (YearlyLoss * Math.Max(0, year - (document.Year ?? year))));
    }

    private static double OfKind(SearchDocument document) => document.Kind switch
    {
        SearchKind.Plan => OfPlan,
        SearchKind.Section => IsBare(document) ? OfBareHeading : OfSection,
        SearchKind.Page => OfPage,
        _ => 1,
    };

    private static bool IsBare(SearchDocument section) =>
        section.Paragraphs.Sum(p => p.Length) < FewestLetters
        || Array.Exists(Annexes, name => VietnameseText.Fold(section.Title).StartsWith(name, StringComparison.Ordinal));
}

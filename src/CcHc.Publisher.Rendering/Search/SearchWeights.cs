namespace CcHc.Publisher.Rendering.Search;

/// <summary>What counts how much. The browser's part of it is at the head of <c>search-clauses.js</c>.</summary>
internal static class SearchWeights
{
    /// <summary>A word of the title beside one of the text.</summary>
    public const double TitleBoost = 3;

    /// <summary>How much a long text takes from its words.</summary>
    public const double LengthMatters = 0.5;

    /// <summary>How soon a word that comes again and again stops growing.</summary>
    public const double RepetitionMatters = 1.2;

    /// <summary>What a year takes.</summary>
    private const double YearlyLoss = 0.1;

    /// <summary>How many times the words of a document count.</summary>
    public static double Of(SearchDocument document, int year) => 1 / (1 + (YearlyLoss * Math.Max(0, year - (document.Year ?? year))));
}

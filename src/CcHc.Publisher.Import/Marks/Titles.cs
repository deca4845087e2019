namespace CcHc.Publisher.Import.Marks;

/// <summary>How titles look.</summary>
internal static class Titles
{
    private const int FewestCapitals = 3;

    /// <summary>Whether all letters are capitals, three of them at least.</summary>
    public static bool IsInCapitals(string text) => text.Count(char.IsUpper) >= FewestCapitals && !text.Any(char.IsLower);
}

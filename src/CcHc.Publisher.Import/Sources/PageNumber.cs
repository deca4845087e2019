using System.Text.RegularExpressions;

namespace CcHc.Publisher.Import.Sources;

/// <summary>A page number alone on its line.</summary>
internal static partial class PageNumber
{
    private const int Longest = 20;

    /// <summary>Whether a line holds a page number and nothing else: <c>3</c>, <c>- 3 -</c>, <c>Trang 3/12</c>.</summary>
    public static bool Is(string line) => line.Length <= Longest && !line.Contains('\t', StringComparison.Ordinal) && Pattern().IsMatch(line);

    [GeneratedRegex(@"^\s*[-–—]?\s*((Trang|TRANG|trang)\s*)?\d{1,3}(\s*/\s*\d{1,3})?\s*[-–—]?\s*$")]
    private static partial Regex Pattern();
}

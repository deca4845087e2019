using System.Globalization;
using System.Text;
using System.Text.Json;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Model.Tests.Search;

/// <summary>What a text is taken apart into, as one line of ASCII that both languages write: words, folded, exact, pairs, codes.</summary>
internal static class TakenApart
{
    private const string Script = "tests/CcHc.Publisher.Model.Tests/Search/js/take-apart.mjs";

    private const int CodePoints = 0x110000;

    private static readonly Lazy<bool[]> UnknownToNode = new(ReadUnknown);

    /// <summary>As C# does it.</summary>
    public static string InCSharp(string text)
    {
        var words = SearchText.Words(text);
        string[] folded = [.. words.Select(VietnameseText.Fold)];
        return Line(words, folded, words.Select(SearchText.Exact), SearchText.Pairs(folded), SearchText.Codes(text));
    }

    /// <summary>As the browser does it, all texts in one go.</summary>
    public static IReadOnlyList<string> InJavaScript(IEnumerable<string> texts) =>
        Encoding.ASCII.GetString(NodeScript.Run(Script, string.Concat(texts.Select(t => AsciiJson.Quote(t) + '\n')))).Split('\n')[..^1];

    /// <summary>As a vector says it.</summary>
    public static string Line(params IEnumerable<string>[] parts) => $"[{string.Join(',', parts.Select(AsciiJson.Quote))}]";

    /// <summary>Whether both languages know the character: a letter that is younger than the Unicode of one is a letter only to the other.</summary>
    public static bool IsKnown(Rune rune) =>
        Rune.GetUnicodeCategory(rune) != UnicodeCategory.OtherNotAssigned && !UnknownToNode.Value[rune.Value];

    private static bool[] ReadUnknown()
    {
        var unknown = new bool[CodePoints];
        foreach (var range in JsonSerializer.Deserialize<int[][]>(NodeScript.Run(Script, "unknown\n"))!)
        {
            unknown.AsSpan(range[0]..(range[1] + 1)).Fill(true);
        }

        return unknown;
    }
}

using System.Text;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>Exact words in ASCII: vowels with a shape, đ and tones as capital letters, which no term has. <c>đương</c> and grave is <c>DUPngF</c>.</summary>
/// <remarks><c>search-packed.js</c> turns them back.</remarks>
internal static class PackedWord
{
    private const string Marked = "ăâêôơưđ\u0300\u0309\u0303\u0301\u0323";
    private const string Capitals = "ABEOPUDFRXSJ";
    private const string Folded = "aaeooud";

    /// <summary>An exact word.</summary>
    public static string Pack(string exact)
    {
        var packed = new StringBuilder(exact);
        for (var at = 0; at < Marked.Length; at++)
        {
            packed.Replace(Marked[at], Capitals[at]);
        }

        return packed.ToString();
    }

    /// <summary>What is packed, without its marks.</summary>
    public static string Fold(string packed)
    {
        var folded = new StringBuilder(packed.Length);
        foreach (var c in packed)
        {
            var at = char.IsAsciiLetterUpper(c) ? Capitals.IndexOf(c, StringComparison.Ordinal) : Capitals.Length;
            if (at < Folded.Length)
            {
                folded.Append(Folded[at]);
            }
            else if (at == Capitals.Length)
            {
                folded.Append(c);
            }
        }

        return folded.ToString();
    }
}

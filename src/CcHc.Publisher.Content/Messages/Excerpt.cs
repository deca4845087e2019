namespace CcHc.Publisher.Content.Messages;

/// <summary>The beginning of what an author wrote, short enough for a message.</summary>
internal static class Excerpt
{
    private const int Longest = 80;

    /// <summary>The text on one line; its beginning and <c>…</c> where it is long.</summary>
    public static string Of(string text)
    {
        var length = text.Length <= Longest ? text.Length : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return string.Concat(text.AsSpan(0, length), length < text.Length ? "…" : "").ReplaceLineEndings(" ");
    }
}

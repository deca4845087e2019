namespace CcHc.Publisher.Model.Text;

/// <summary>Characters that copying out of Word and web pages leaves inside words, and that nobody sees.</summary>
internal static class Invisible
{
    /// <summary>Whether the character is a soft hyphen, a joiner or another mark without a width.</summary>
    public static bool Contains(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';
}

using CcHc.LunrIndex.JavaScript;

namespace CcHc.LunrIndex;

/// <summary>Cuts a text at blanks and hyphens, as lunr's tokenizer does with its separator <c>/[\s\-]+/</c>.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of a field's value, in lower case.</summary>
    /// <param name="value">A string, a sequence of strings (each a token as it stands) or null.</param>
    /// <param name="field">The field, for the message of a value that is none of these.</param>
    public static IEnumerable<ReadOnlyMemory<char>> Tokens(object? value, string field) => value switch
    {
        null => [],
        string text => Cut(LowerCase.Of(text)),
        IEnumerable<string?> tokens => tokens.Select(token => LowerCase.Of(token ?? "").AsMemory()),
        _ => throw new ArgumentException($"The value of the field '{field}' is a {value.GetType().Name}; only a string, strings or null can be indexed.", nameof(value)),
    };

    private static IEnumerable<ReadOnlyMemory<char>> Cut(string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && !IsSeparator(text[at]))
            {
                continue;
            }

            if (at > start)
            {
                yield return text.AsMemory(start, at - start);
            }

            start = at + 1;
        }
    }

    /// <summary>A hyphen, or what <c>\s</c> is in JavaScript: .NET counts U+0085 too and leaves out the byte order mark.</summary>
    private static bool IsSeparator(char c) => c is '-' or '\uFEFF' || (char.IsWhiteSpace(c) && c != '\u0085');
}

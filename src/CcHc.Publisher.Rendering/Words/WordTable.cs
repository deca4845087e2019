using System.Globalization;
using System.Runtime.CompilerServices;

namespace CcHc.Publisher.Rendering.Words;

/// <summary>The theme's words in the site's language.</summary>
/// <param name="words">Nested names joined with dots → text.</param>
public sealed class WordTable(IReadOnlyDictionary<string, string> words)
{
    /// <summary>Most texts are no longer.</summary>
    private const int UsualLength = 256;

    /// <summary>Every word, by name.</summary>
    public IReadOnlyDictionary<string, string> All => words;

    /// <summary>A word; its name in brackets where the theme does not have it, so that the gap is seen.</summary>
    public string this[string name] => words.TryGetValue(name, out var text) ? text : $"[{name}]";

    /// <summary>Whether there is such a word.</summary>
    public bool Has(string name) => words.ContainsKey(name);

    /// <summary>A word with its <c>{places}</c> filled.</summary>
    public string Fill(string name, params ReadOnlySpan<(string Place, string? Text)> values) => FillText(this[name], values);

    /// <summary>A text with its <c>{places}</c> filled, each from the text itself: what is filled in is not filled again.</summary>
    public static string FillText(ReadOnlySpan<char> text, params ReadOnlySpan<(string Place, string? Text)> values)
    {
        var filled = new DefaultInterpolatedStringHandler(literalLength: 0, formattedCount: 0, CultureInfo.InvariantCulture, stackalloc char[UsualLength]);
        while (!text.IsEmpty)
        {
            var open = text.IndexOf('{');
            var length = open < 0 ? -1 : text[open..].IndexOf('}') + 1;
            if (length <= 0)
            {
                filled.AppendFormatted(text);
                break;
            }

            filled.AppendFormatted(text[..open]);
            var place = text.Slice(open, length);
            if (TryFind(place[1..^1], values, out var value))
            {
                filled.AppendLiteral(value);
            }
            else
            {
                filled.AppendFormatted(place);
            }

            text = text[(open + length)..];
        }

        return filled.ToStringAndClear();
    }

    private static bool TryFind(ReadOnlySpan<char> place, ReadOnlySpan<(string Place, string? Text)> values, out string text)
    {
        foreach (var (name, value) in values)
        {
            if (place.SequenceEqual(name))
            {
                text = value ?? "";
                return true;
            }
        }

        text = "";
        return false;
    }
}

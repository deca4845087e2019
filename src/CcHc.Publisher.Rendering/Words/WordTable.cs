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
    public string Fill(string name, params ReadOnlySpan<(string Place, string? Text)> values)
    {
        var byPlace = new KeyValuePair<string, string?>[values.Length];
        for (var i = 0; i < byPlace.Length; i++)
        {
            byPlace[i] = KeyValuePair.Create(values[i].Place, values[i].Text);
        }

        return FillText(this[name], byPlace, text => text ?? "");
    }

    /// <summary>A text with its <c>{places}</c> filled, each from the text itself: what is filled in is not filled again.</summary>
    /// <param name="text">The text.</param>
    /// <param name="values">What stands in the places; a place that is not among them stays as it is.</param>
    /// <param name="write">Gives a value as text.</param>
    public static string FillText<TValue>(ReadOnlySpan<char> text, IEnumerable<KeyValuePair<string, TValue>> values, Func<TValue, string> write)
    {
        var filled = new DefaultInterpolatedStringHandler(literalLength: 0, formattedCount: 0, CultureInfo.InvariantCulture, stackalloc char[UsualLength]);
        while (!text.IsEmpty)
        {
            var open = text.IndexOf('{');
            var length = open < 0 ? 0 : text[open..].IndexOf('}') + 1;
            if (length == 0)
            {
                filled.AppendFormatted(text);
                break;
            }

            filled.AppendFormatted(text[..open]);
            var place = text.Slice(open, length);
            filled.AppendFormatted(TextOf(place[1..^1], values, write) is { } filling ? filling : place);
            text = text[(open + length)..];
        }

        return filled.ToStringAndClear();
    }

    private static string? TextOf<TValue>(ReadOnlySpan<char> place, IEnumerable<KeyValuePair<string, TValue>> values, Func<TValue, string> write)
    {
        foreach (var (name, value) in values)
        {
            if (place.SequenceEqual(name))
            {
                return write(value);
            }
        }

        return null;
    }
}

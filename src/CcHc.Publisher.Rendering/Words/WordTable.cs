namespace CcHc.Publisher.Rendering.Words;

/// <summary>The theme's words in the site's language.</summary>
/// <param name="words">Nested names joined with dots → text.</param>
public sealed class WordTable(IReadOnlyDictionary<string, string> words)
{
    /// <summary>Every word, by name.</summary>
    public IReadOnlyDictionary<string, string> All => words;

    /// <summary>A word; its name in brackets where the theme does not have it, so that the gap is seen.</summary>
    public string this[string name] => words.TryGetValue(name, out var text) ? text : $"[{name}]";

    /// <summary>Whether there is such a word.</summary>
    public bool Has(string name) => words.ContainsKey(name);

    /// <summary>A word with its <c>{places}</c> filled.</summary>
    public string Fill(string name, params ReadOnlySpan<(string Place, string? Text)> values)
    {
        var byPlace = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (place, text) in values)
        {
            byPlace[place] = text ?? "";
        }

        return FillText(this[name], byPlace);
    }

    /// <summary>A text with its <c>{places}</c> filled, each from the text itself: what is filled in is not filled again.</summary>
    public static string FillText(string text, IReadOnlyDictionary<string, string> values)
    {
        var filled = new System.Text.StringBuilder(text.Length + 32);
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('{', at);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                filled.Append(text, at, text.Length - at);
                break;
            }

            filled.Append(text, at, open - at);
            var name = text[(open + 1)..close];
            filled.Append(values.TryGetValue(name, out var value) ? value : text[open..(close + 1)]);
            at = close + 1;
        }

        return filled.ToString();
    }
}

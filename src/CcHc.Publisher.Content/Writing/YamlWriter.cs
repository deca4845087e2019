using System.Globalization;
using System.Text;
using CcHc.Publisher.Content.Yaml;

namespace CcHc.Publisher.Content.Writing;

/// <summary>Writes YAML as an editor would: quotes only where they are needed, texts of several lines as blocks.</summary>
/// <remarks>What it writes, <see cref="YamlReader"/> reads as the same texts, but for white space at the ends of a text of several lines.</remarks>
internal static class YamlWriter
{
    private const string Indent = "  ";

    /// <summary>The characters that begin something else than a text.</summary>
    private const string Indicators = ",[]{}#&*!|>'\"%@`";

    /// <summary>The lines of a map, each with its line end.</summary>
    public static string Write(YamlMap map) => string.Concat(Lines(map).Select(line => $"{line}\n"));

    /// <summary>A value.</summary>
    public static YamlText Render(YamlNode node) => node switch
    {
        YamlScalar scalar when IsBlock(scalar.Text) => new YamlText("|", [.. scalar.Text.Trim('\n').Split('\n').Select(Indented)]),
        YamlScalar scalar => new YamlText(Inline(scalar.Text), []),
        YamlList { Items: [] } => new YamlText("[]", []),
        YamlList list => new YamlText("", [.. list.Items.SelectMany(ItemLines)]),
        YamlMap { Entries: [] } => new YamlText("{}", []),
        YamlMap map => new YamlText("", [.. Lines(map).Select(Indented)]),
        _ => throw new ArgumentException($"{node.GetType().Name} cannot be written.", nameof(node)),
    };

    /// <summary>A text on one line, with quotes only where YAML would take it for something else.</summary>
    public static string Inline(string text) =>
        IsPlain(text) ? text : text.All(IsPrintable) ? new InlineValue("", text).Quoted : Escaped(text);

    /// <summary>A key. Behind a word that begins with a star the parser does not find its end.</summary>
    private static string Key(string text) => text.AsSpan().ContainsAny(':', '*') && IsPlain(text) ? new InlineValue("", text).Quoted : Inline(text);

    private static IEnumerable<string> Lines(YamlMap map)
    {
        foreach (var entry in map.Entries)
        {
            var value = Render(entry.Value);
            yield return $"{Key(entry.Key.Text)}:{(value.Header.Length > 0 ? " " : "")}{value.Header}";
            foreach (var line in value.Lines)
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> ItemLines(YamlNode item)
    {
        if (item is YamlMap { Entries.Count: > 0 } map)
        {
            return Lines(map).Select((line, at) => at == 0 ? $"{Indent}- {line}" : Indented(Indented(line)));
        }

        var value = Render(item);
        return value.Lines.Select(Indented).Prepend($"{Indent}-{(value.Header.Length > 0 ? " " : "")}{value.Header}");
    }

    private static string Indented(string line) => line.Length == 0 ? line : Indent + line;

    private static bool IsBlock(string text) =>
        text.AsSpan().Trim('\n').Contains('\n') && text.All(c => c == '\n' || IsPrintable(c)) && !char.IsWhiteSpace(text.TrimStart('\n')[0]) && !text.EndsWith(' ');

    private static bool IsPlain(string text) =>
        text.Length > 0 && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && text is not ("~" or "null") && text.All(IsPrintable)
        && !Indicators.Contains(text[0], StringComparison.Ordinal) && !BeginsWithSign(text)
        && !text.Contains(": ", StringComparison.Ordinal) && !text.EndsWith(':') && !text.Contains(" #", StringComparison.Ordinal);

    /// <summary>Whether it begins as an item, a key, or a line between documents does.</summary>
    private static bool BeginsWithSign(string text) =>
        (text[0] is '-' or '?' or ':' && (text.Length == 1 || text[1] == ' '))
        || text.StartsWith("---", StringComparison.Ordinal) || text.StartsWith("...", StringComparison.Ordinal);

    /// <summary>Whether a character can stand in a file as it is.</summary>
    private static bool IsPrintable(char c) => !char.IsControl(c) && c is not ('\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF');

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append("\\t"),
                _ when IsPrintable(c) => escaped.Append(c),
                _ => escaped.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return escaped.Append('"').ToString();
    }
}

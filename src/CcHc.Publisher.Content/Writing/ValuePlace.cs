using CcHc.Publisher.Content.Yaml;

namespace CcHc.Publisher.Content.Writing;

/// <summary>A value in a text, behind the <c>:</c> or <c>-</c> that introduces it, and how another takes its place.</summary>
/// <param name="Text">The text.</param>
/// <param name="Column">The column of the key or the hyphen, from 0.</param>
/// <param name="Behind">The character behind the <c>:</c> or <c>-</c>.</param>
/// <param name="Value">Where the value stands.</param>
internal sealed record ValuePlace(string Text, int Column, int Behind, YamlSpan Value)
{
    private bool IsEmpty => Value.End <= Value.Start || Value.End <= Behind;

    private int End => Math.Max(Behind, Value.End);

    private bool IsOnLine => !Text.AsSpan(Behind, Math.Max(0, Value.Start - Behind)).Contains('\n');

    /// <summary>The place of an entry's value.</summary>
    public static ValuePlace Of(string text, YamlEntry entry) =>
        new(text, entry.Key.Span.Start - LineStart(text, entry.Key.Span.Start), text.IndexOf(':', entry.Key.Span.End) + 1, entry.Value.Span);

    /// <summary>The place of an item of a list; null where no hyphen stands before it on its line.</summary>
    public static ValuePlace? Of(string text, YamlNode item)
    {
        var lineStart = LineStart(text, item.Span.Start);
        var hyphen = text.LastIndexOf('-', Math.Max(item.Span.Start - 1, 0));
        return hyphen >= lineStart && text.AsSpan(hyphen + 1, item.Span.Start - hyphen - 1).Trim(' ').IsEmpty
            ? new ValuePlace(text, hyphen - lineStart, hyphen + 1, item.Span)
            : null;
    }

    /// <summary>Where the line begins that follows the value.</summary>
    public int NextLine => Text.IndexOf('\n', End) is var newLine && newLine < 0 ? Text.Length : newLine + 1;

    /// <summary>What puts another value in place of this one. Comments behind it on its line stay.</summary>
    public IEnumerable<TextEdit> Replace(YamlText fresh)
    {
        if (fresh.Header.Length == 0 && !IsOnLine)
        {
            var column = Value.Start - LineStart(Text, Value.Start);
            var lines = fresh.Lines.Select((line, at) => (at == 0 || line.Length == 0 ? "" : new string(' ', column)) + (line.Length < 2 ? line : line[2..]));
            yield return new TextEdit(Value.Start, Value.End, string.Join('\n', lines));
            yield break;
        }

        var header = fresh.Header.Length > 0 ? $" {fresh.Header}" : "";
        if (IsEmpty || header.Length == 0)
        {
            yield return new TextEdit(Behind, End, header);
        }
        else if (IsOnLine || fresh.Lines.Count == 0)
        {
            yield return new TextEdit(Value.Start, Value.End, fresh.Header);
        }
        else
        {
            yield return new TextEdit(Behind, End, header);
        }

        if (fresh.Lines.Count > 0)
        {
            var lineEnd = NextLine;
            var indent = new string(' ', Column);
            yield return new TextEdit(lineEnd, lineEnd, string.Concat(fresh.Lines.Select(line => $"{(line.Length == 0 ? "" : indent)}{line}\n")));
        }
    }

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
}

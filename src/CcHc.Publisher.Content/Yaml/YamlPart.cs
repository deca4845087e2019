namespace CcHc.Publisher.Content.Yaml;

/// <summary>Some lines of a YAML text.</summary>
/// <param name="Text">The lines.</param>
/// <param name="FirstLine">The line of the file on which they begin, from 1.</param>
internal sealed record YamlPart(string Text, int FirstLine)
{
    /// <summary>Whether its first line with anything on it is an item of a list.</summary>
    public bool IsList => FirstContent() is var at && at < Text.Length && IsDash(at);

    /// <summary>Whether there is anything but blanks and comments in it.</summary>
    public bool HasContent => FirstContent() < Text.Length;

    /// <summary>The entries or items that stand side by side in it.</summary>
    public IReadOnlyList<YamlPart> Split()
    {
        var first = FirstContent();
        var indent = first - LineStart(first);
        var isList = IsList;
        var parts = new List<YamlPart>();
        var (start, startLine, line) = (0, FirstLine, FirstLine);
        for (var at = 0; at < Text.Length; at = NextLine(at), line++)
        {
            if (at > first && Opens(at, indent, isList))
            {
                parts.Add(new YamlPart(Text[start..at], startLine));
                (start, startLine) = (at, line);
            }
        }

        parts.Add(new YamlPart(Text[start..], startLine));
        return parts;
    }

    /// <summary>What stands in it: the lines below <c>key:</c>, or the item behind the dash; null where there is no such thing.</summary>
    public YamlPart? Inner()
    {
        var first = FirstContent();
        if (IsList)
        {
            return new YamlPart(string.Concat(Text.AsSpan(0, first), " ", Text.AsSpan(first + 1)), FirstLine);
        }

        var next = NextLine(first);
        var isKeyAlone = next < Text.Length && Text.AsSpan(first, next - first).TrimEnd().EndsWith(":") && !IsInlineValue(first, next);
        return isKeyAlone ? new YamlPart(Text[next..], FirstLine + Text.AsSpan(0, next).Count('\n')) : null;
    }

    /// <summary>The key on its first line and its column from 1, or null.</summary>
    public (string Key, int Line, int Column)? Key()
    {
        var first = FirstContent();
        var colon = first < Text.Length ? Text.IndexOf(':', first, NextLine(first) - first) : -1;
        return colon > first && !IsList
            ? (Text[first..colon].Trim().Trim('"', '\''), FirstLine + Text.AsSpan(0, first).Count('\n'), first - LineStart(first) + 1)
            : null;
    }

    private bool Opens(int lineStart, int indent, bool isList)
    {
        var at = lineStart;
        while (at < Text.Length && Text[at] == ' ')
        {
            at++;
        }

        if (at - lineStart > indent || at >= Text.Length || Text[at] is '\n' or '\t' or '#')
        {
            return false;
        }

        return isList ? IsDash(at) : !IsDash(at) && Text[at] is not (']' or '}');
    }

    /// <summary>Where the first character stands that is neither a blank nor of a comment; the text's length where there is none.</summary>
    private int FirstContent()
    {
        for (var at = 0; at < Text.Length; at++)
        {
            if (Text[at] == '#')
            {
                at = NextLine(at) - 1;
            }
            else if (Text[at] is not (' ' or '\t' or '\n'))
            {
                return at;
            }
        }

        return Text.Length;
    }

    private bool IsDash(int at) => Text[at] == '-' && (at + 1 == Text.Length || Text[at + 1] is ' ' or '\n' or '\t');

    private bool IsInlineValue(int start, int end) => Text.AsSpan(start, end - start).Contains(": ", StringComparison.Ordinal);

    private int LineStart(int at) => at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;

    private int NextLine(int at)
    {
        var newLine = at < Text.Length ? Text.IndexOf('\n', at) : -1;
        return newLine < 0 ? Text.Length : newLine + 1;
    }
}

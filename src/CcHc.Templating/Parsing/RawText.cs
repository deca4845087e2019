using CcHc.Templating.Syntax;

namespace CcHc.Templating.Parsing;

/// <summary>The text between two code blocks, and what white space control leaves of it.</summary>
internal sealed class RawText
{
    private string _source = "";
    private int _from;
    private int _to;
    private char _before;

    public TextPosition Start { get; private set; }

    /// <summary>A code block ended here, with this control character (or none).</summary>
    public void Begin(char control, int offset)
    {
        _before = control;
        _from = _to = offset;
    }

    public void Take(Cursor cursor, int end)
    {
        _source = cursor.Source;
        Start = cursor.Position;
        _from = cursor.Offset;
        _to = end;
        cursor.Advance(end - _from);
    }

    /// <summary>The white space before the end of the text, when nothing else stands on its line; else null, as where a minus sign trims it.</summary>
    public string? IndentAtEnd()
    {
        if (_before == '-' && string.IsNullOrWhiteSpace(_source[_from.._to]))
        {
            return null;
        }

        var start = _to;
        while (start > _from && _source[start - 1] is ' ' or '\t')
        {
            start--;
        }

        var atLineStart = start == 0 || _source[start - 1] == '\n';
        return atLineStart && start < _to ? _source[start.._to] : null;
    }

    /// <summary>Gives the text, trimmed for the code block before it and for the one after it.</summary>
    public string End(char after)
    {
        var text = _source.AsSpan(_from, _to - _from);
        text = _before switch
        {
            '-' => text.TrimStart(),
            '~' => TrimToNextLine(text),
            _ => text,
        };
        text = after switch
        {
            '-' => text.TrimEnd(),
            '~' => text.TrimEnd(" \t"),
            _ => text,
        };
        _before = '\0';
        _from = _to;
        return text.ToString();
    }

    private static ReadOnlySpan<char> TrimToNextLine(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(" \t");
        return rest.StartsWith("\r\n") ? rest[2..] : rest.StartsWith('\n') ? rest[1..] : rest;
    }
}

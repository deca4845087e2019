using CcHc.Templating.Syntax;

namespace CcHc.Templating.Parsing;

/// <summary>Reads a text character by character and knows line and column.</summary>
internal sealed class Cursor(string source, TextPosition start, int end)
{
    private int _offset = start.Offset;
    private int _line = start.Line;
    private int _column = start.Column;

    public string Source => source;

    public int Offset => _offset;

    public bool AtEnd => _offset >= end;

    public char Current => _offset < end ? source[_offset] : '\0';

    public TextPosition Position => new(_offset, _line, _column);

    public char Peek(int ahead = 1) => _offset + ahead < end ? source[_offset + ahead] : '\0';

    public bool Matches(string text) => _offset + text.Length <= end && string.CompareOrdinal(source, _offset, text, 0, text.Length) == 0;

    public int IndexOf(string text) => source.IndexOf(text, _offset, end - _offset, StringComparison.Ordinal);

    public void Advance(int count = 1)
    {
        for (var stop = Math.Min(_offset + count, end); _offset < stop; _offset++)
        {
            if (source[_offset] == '\n')
            {
                _line++;
                _column = 1;
            }
            else
            {
                _column++;
            }
        }
    }

    public void AdvanceToEnd() => Advance(end - _offset);
}

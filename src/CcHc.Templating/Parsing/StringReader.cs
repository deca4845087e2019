using System.Globalization;
using System.Text;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Parsing;

/// <summary>Reads a string, from its opening quote to behind its closing one.</summary>
internal sealed class StringReader(Cursor cursor, string fileName, List<LogMessage> messages)
{
    public string ReadText()
    {
        var start = cursor.Position;
        var quote = cursor.Current;
        var text = new StringBuilder();
        cursor.Advance();
        while (!cursor.AtEnd && cursor.Current != quote)
        {
            ReadCharacter(text, hasEscapes: quote != '`');
        }

        Close(start, quote);
        return text.ToString();
    }

    public List<InterpolatedPart> ReadInterpolated()
    {
        var start = cursor.Position;
        var quote = cursor.Current;
        var parts = new List<InterpolatedPart>();
        var text = new StringBuilder();
        cursor.Advance();
        while (!cursor.AtEnd && cursor.Current != quote)
        {
            if (cursor.Current == '{')
            {
                parts.Add(new InterpolatedPart(text.ToString(), cursor.Position, cursor.Offset));
                text.Clear();
                ReadValue(parts);
            }
            else
            {
                ReadCharacter(text, hasEscapes: true);
            }
        }

        parts.Add(new InterpolatedPart(text.ToString(), cursor.Position, cursor.Offset));
        Close(start, quote);
        return parts;
    }

    private void ReadValue(List<InterpolatedPart> parts)
    {
        var opening = cursor.Position;
        cursor.Advance();
        var start = cursor.Position;
        var depth = 0;
        while (!cursor.AtEnd && (cursor.Current != '}' || depth > 0))
        {
            if (cursor.Current is '"' or '\'' or '`')
            {
                _ = ReadText();
                continue;
            }

            depth += cursor.Current switch { '{' => 1, '}' => -1, _ => 0 };
            cursor.Advance();
        }

        parts.Add(new InterpolatedPart(Text: null, start, cursor.Offset));
        if (cursor.AtEnd)
        {
            Report(opening, "This brace in a string has no closing brace.");
        }

        cursor.Advance();
    }

    private void ReadCharacter(StringBuilder text, bool hasEscapes)
    {
        if (!hasEscapes || cursor.Current != '\\')
        {
            text.Append(cursor.Current);
            cursor.Advance();
            return;
        }

        var start = cursor.Position;
        var letter = cursor.Peek();
        cursor.Advance(2);
        switch (letter)
        {
            case 'n': text.Append('\n'); break;
            case 't': text.Append('\t'); break;
            case 'r': text.Append('\r'); break;
            case 'b': text.Append('\b'); break;
            case 'f': text.Append('\f'); break;
            case 'v': text.Append('\v'); break;
            case '0': text.Append('\0'); break;
            case '\n': break;
            case '\r': cursor.Advance(cursor.Current == '\n' ? 1 : 0); break;
            case '\\' or '"' or '\'' or '{' or '}' or '/': text.Append(letter); break;
            case 'u': ReadHex(text, start, 4); break;
            case 'x': ReadHex(text, start, 2); break;
            default: Report(start, $"'\\{letter}' is not an escape; a backslash is written twice."); break;
        }
    }

    private void ReadHex(StringBuilder text, TextPosition start, int length)
    {
        var digits = new StringBuilder();
        while (digits.Length < length && char.IsAsciiHexDigit(cursor.Current))
        {
            digits.Append(cursor.Current);
            cursor.Advance();
        }

        if (digits.Length < length)
        {
            Report(start, $"This escape needs {length} hexadecimal digits.");
            return;
        }

        text.Append((char)int.Parse(digits.ToString(), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }

    private void Close(TextPosition start, char quote)
    {
        if (cursor.AtEnd)
        {
            Report(start, $"This string has no closing {quote}.");
        }

        cursor.Advance();
    }

    private void Report(TextPosition start, string message) => messages.Add(new LogMessage(new SourceSpan(fileName, start, cursor.Position), message));
}

using CcHc.Templating.Syntax;

namespace CcHc.Templating.Parsing;

/// <summary>Text to tokens: raw text, and the words of the code between braces.</summary>
internal sealed class Lexer
{
    private readonly Cursor _cursor;
    private readonly List<Token> _tokens = [];
    private readonly List<LogMessage> _messages = [];
    private readonly string _fileName;
    private int _braces;

    private Lexer(string source, string fileName, TextPosition start, int end)
    {
        _cursor = new Cursor(source, start, end);
        _fileName = fileName;
    }

    /// <summary>Reads a whole template.</summary>
    public static (List<Token> Tokens, List<LogMessage> Messages) Read(string source, string fileName)
    {
        var lexer = new Lexer(source, fileName, TextPosition.Start, source.Length);
        lexer.ReadTemplate();
        return (lexer._tokens, lexer._messages);
    }

    /// <summary>Reads a part of a template that is code, such as a value inside an interpolated string.</summary>
    public static (List<Token> Tokens, List<LogMessage> Messages) ReadCode(string source, string fileName, TextPosition start, int end)
    {
        var lexer = new Lexer(source, fileName, start, end);
        lexer.ReadCodeTokens(isWhole: true);
        lexer.Add(TokenKind.EndOfFile, lexer._cursor.Position, "end of the expression");
        return (lexer._tokens, lexer._messages);
    }

    private void ReadTemplate()
    {
        var raw = new RawText();
        while (!_cursor.AtEnd)
        {
            var next = NextOpening();
            raw.Take(_cursor, next);
            if (_cursor.AtEnd)
            {
                break;
            }

            if (_cursor.Matches("{{"))
            {
                ReadCodeBlock(raw);
            }
            else
            {
                ReadEscapeBlock(raw);
            }
        }

        AddRaw(raw, '\0');
        Add(TokenKind.EndOfFile, _cursor.Position, "end of the template");
    }

    private int NextOpening()
    {
        var code = _cursor.IndexOf("{{");
        var escape = _cursor.IndexOf("{%");
        while (escape >= 0 && EscapeOpeningLength(escape) == 0)
        {
            escape = _cursor.Source.IndexOf("{%", escape + 1, StringComparison.Ordinal);
        }

        var next = code < 0 ? escape : escape < 0 ? code : Math.Min(code, escape);
        return next < 0 ? _cursor.Source.Length : next;
    }

    private int EscapeOpeningLength(int offset)
    {
        var end = offset + 1;
        while (end < _cursor.Source.Length && _cursor.Source[end] == '%')
        {
            end++;
        }

        return end < _cursor.Source.Length && _cursor.Source[end] == '{' ? end + 1 - offset : 0;
    }

    /// <summary><c>{%{</c> … <c>}%}</c>, with as many per cent signs on both sides: what is inside is text. <c>{%{~</c> and <c>-}%}</c> trim what is outside.</summary>
    private void ReadEscapeBlock(RawText raw)
    {
        var start = _cursor.Position;
        var length = EscapeOpeningLength(_cursor.Offset);
        var control = ControlAt(_cursor.Offset + length);
        AddRaw(raw, control);
        _cursor.Advance(control == '\0' ? length : length + 1);
        var closing = "}" + new string('%', length - 2) + "}";
        var end = _cursor.IndexOf(closing);
        if (end < 0)
        {
            Report(start, _cursor.Position, $"This block of text needs '{closing}' at its end.");
            _cursor.AdvanceToEnd();
            return;
        }

        var closingControl = end > _cursor.Offset ? ControlAt(end - 1) : '\0';
        raw.Take(_cursor, closingControl == '\0' ? end : end - 1);
        AddRaw(raw, '\0');
        _cursor.Advance(closing.Length + (closingControl == '\0' ? 0 : 1));
        raw.Begin(closingControl, _cursor.Offset);
    }

    private char ControlAt(int offset) => offset < _cursor.Source.Length && _cursor.Source[offset] is '-' or '~' ? _cursor.Source[offset] : '\0';

    private void ReadCodeBlock(RawText raw)
    {
        var start = _cursor.Position;
        var control = _cursor.Peek(2) is '-' or '~' ? _cursor.Peek(2) : '\0';
        var indent = control == '\0' ? raw.IndentAtEnd() : null;
        AddRaw(raw, control);
        _cursor.Advance(control == '\0' ? 2 : 3);
        _tokens.Add(new Token(TokenKind.CodeEnter, start, _cursor.Position, "{{", indent, AfterSpace: false));
        _braces = 0;
        raw.Begin(ReadCodeTokens(isWhole: false), _cursor.Offset);
    }

    /// <summary>Reads tokens up to the closing braces; gives the white space control in front of them.</summary>
    private char ReadCodeTokens(bool isWhole)
    {
        while (true)
        {
            var afterSpace = SkipBlanks();
            if (_cursor.AtEnd)
            {
                return '\0';
            }

            if (_cursor.Current == '#')
            {
                SkipComment();
            }
            else if (!isWhole && ClosingControl() is { } control)
            {
                var start = _cursor.Position;
                _cursor.Advance(control == '\0' ? 2 : 3);
                Add(TokenKind.CodeExit, start, "}}");
                return control;
            }
            else
            {
                _tokens.Add(new CodeReader(_cursor, _fileName, _messages, _tokens).Read(afterSpace));
                CountBraces(_tokens[^1]);
            }
        }
    }

    private void CountBraces(Token token)
    {
        if (token.Is("{"))
        {
            _braces++;
        }
        else if (token.Is("}") && _braces > 0)
        {
            _braces--;
        }
    }

    private char? ClosingControl()
    {
        if (_braces > 0)
        {
            return null;
        }

        if (_cursor.Matches("}}"))
        {
            return '\0';
        }

        return _cursor.Matches("-}}") || _cursor.Matches("~}}") ? _cursor.Current : null;
    }

    private bool SkipBlanks()
    {
        var start = _cursor.Offset;
        while (_cursor.Current is ' ' or '\t' or '\u00a0' or '\ufeff' || (_cursor.Current == '\r' && _cursor.Peek() == '\n'))
        {
            _cursor.Advance();
        }

        return _cursor.Offset > start;
    }

    /// <summary><c># to the end of the line</c> or <c>## over lines ##</c>; closing braces end both.</summary>
    private void SkipComment()
    {
        var overLines = _cursor.Peek() == '#';
        _cursor.Advance(overLines ? 2 : 1);
        while (!_cursor.AtEnd && !_cursor.Matches("}}") && !_cursor.Matches("-}}") && !_cursor.Matches("~}}"))
        {
            if (overLines && _cursor.Matches("##"))
            {
                _cursor.Advance(2);
                return;
            }

            if (!overLines && _cursor.Current == '\n')
            {
                return;
            }

            _cursor.Advance();
        }
    }

    private void AddRaw(RawText raw, char control)
    {
        var text = raw.End(control);
        if (text.Length > 0)
        {
            _tokens.Add(new Token(TokenKind.Raw, raw.Start, _cursor.Position, text, Value: null, AfterSpace: false));
        }
    }

    private void Add(TokenKind kind, TextPosition start, string text) => _tokens.Add(new Token(kind, start, _cursor.Position, text, Value: null, AfterSpace: false));

    private void Report(TextPosition start, TextPosition end, string message) => _messages.Add(new LogMessage(new SourceSpan(_fileName, start, end), message));
}

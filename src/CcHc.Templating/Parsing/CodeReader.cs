using CcHc.Templating.Syntax;

namespace CcHc.Templating.Parsing;

/// <summary>Reads one token of code.</summary>
internal sealed class CodeReader(Cursor cursor, string fileName, List<LogMessage> messages, List<Token> before)
{
    private static readonly string[] Operators =
    [
        "..<", "...", "//=", "??=", "==", "!=", "<=", ">=", "&&", "||", "??", "?!", "?.", "..", "//", "<<", ">>", "++", "--", "+=", "-=", "*=", "/=", "%=", "|>",
        "=", "!", "<", ">", "+", "-", "*", "/", "%", "?", ":", "|", "@", "^", "(", ")", "[", "]", "{", "}", ",", ".",
    ];

    public Token Read(bool afterSpace)
    {
        var start = cursor.Position;
        var current = cursor.Current;
        if (current == '\n' || current == '\r')
        {
            cursor.Advance();
            return Make(TokenKind.NewLine, "end of the line", value: null);
        }

        if (current == ';')
        {
            cursor.Advance();
            return Make(TokenKind.SemiColon, ";", value: null);
        }

        if (IsIdentifierStart(current))
        {
            return Make(TokenKind.Identifier, ReadIdentifier(), value: null);
        }

        if (char.IsAsciiDigit(current))
        {
            var number = NumberReader.Read(cursor);
            if (number is null)
            {
                Report("This number cannot be read.");
            }

            return Make(TokenKind.Number, cursor.Source[start.Offset..cursor.Offset], number ?? 0);
        }

        if (current is '"' or '\'' or '`')
        {
            var text = TextReader().ReadText();
            return Make(TokenKind.Text, text, text);
        }

        if (current == '$')
        {
            return ReadVariable();
        }

        foreach (var op in Operators)
        {
            if (cursor.Matches(op))
            {
                cursor.Advance(op.Length);
                return Make(TokenKind.Operator, op == "|>" ? "|" : op, value: null);
            }
        }

        cursor.Advance(char.IsHighSurrogate(current) ? 2 : 1);
        return Make(TokenKind.Invalid, cursor.Source[start.Offset..cursor.Offset], value: null);

        Token Make(TokenKind kind, string text, object? value) => new(kind, start, cursor.Position, text, value, afterSpace);

        void Report(string message) => messages.Add(new LogMessage(new SourceSpan(fileName, start, cursor.Position), message));

        StringReader TextReader() => new(cursor, fileName, messages);

        Token ReadVariable()
        {
            cursor.Advance();
            if (cursor.Current is '"' or '\'')
            {
                return Make(TokenKind.Interpolated, "$", TextReader().ReadInterpolated());
            }

            if (cursor.Current == '$')
            {
                cursor.Advance();
                return Make(TokenKind.Variable, "$$", value: null);
            }

            while (IsIdentifierPart(cursor.Current))
            {
                cursor.Advance();
            }

            return Make(TokenKind.Variable, cursor.Source[start.Offset..cursor.Offset], value: null);
        }
    }

    public static bool IsIdentifierStart(char c) => c == '_' || char.IsLetter(c);

    private static bool IsIdentifierPart(char c) => c == '_' || char.IsLetterOrDigit(c);

    private string ReadIdentifier()
    {
        var start = cursor.Offset;
        while (IsIdentifierPart(cursor.Current))
        {
            cursor.Advance();
        }

        var isMember = before.Count > 0 && (before[^1].Is(".") || before[^1].Is("?."));
        if (isMember && cursor.Current == '?' && cursor.Source[start..cursor.Offset] == "empty")
        {
            cursor.Advance();
        }

        // One instance for each name: values are found by comparing references.
        return string.Intern(cursor.Source[start..cursor.Offset]);
    }
}

using CcHc.Templating.Syntax;

namespace CcHc.Templating.Parsing;

/// <summary>A word of a template. <c>Text</c> is the identifier, operator or raw text; <c>Value</c> the number, string or parts.</summary>
internal readonly record struct Token(TokenKind Kind, TextPosition Start, TextPosition End, string Text, object? Value, bool AfterSpace)
{
    public bool Is(string op) => Kind == TokenKind.Operator && Text == op;

    public bool IsWord(string word) => Kind == TokenKind.Identifier && Text == word;
}

using CcHc.Templating.Syntax;

namespace CcHc.Templating.Parsing;

/// <summary>A text to the syntax tree and all messages about it.</summary>
internal static class Parser
{
    public static ParseResult Parse(string source, string fileName, ParserOptions options)
    {
        var (tokens, messages) = Lexer.Read(source, fileName);
        var reader = new TokenReader(tokens, messages, source, fileName, options);
        var body = new StatementParser(reader).ParsePage();
        var sorted = messages.OrderBy(message => message.Span.Start.Offset).Distinct().ToList();
        return new ParseResult(new ScriptPage(body.Span, body), sorted);
    }
}

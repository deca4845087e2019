using CcHc.Templating.Syntax;

namespace CcHc.Templating.Parsing;

/// <summary>What is wrong in a template, and where.</summary>
/// <param name="Span">Where; lines and columns count from 1.</param>
/// <param name="Message">One short English sentence for the author of the theme.</param>
public sealed record LogMessage(SourceSpan Span, string Message)
{
    /// <summary>The message as compilers print it.</summary>
    /// <returns><c>file(line,column): error: sentence</c>.</returns>
    public override string ToString() => $"{Span}: error: {Message}";
}

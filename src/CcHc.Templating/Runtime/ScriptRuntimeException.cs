using CcHc.Templating.Syntax;

namespace CcHc.Templating.Runtime;

/// <summary>Rendering stopped: something is wrong in a template, or a limit was exceeded.</summary>
/// <param name="span">Where, in the file where it happened: an included template names itself.</param>
/// <param name="message">One short English sentence for the author of the theme.</param>
/// <param name="innerException">What caused it, or null.</param>
public sealed class ScriptRuntimeException(SourceSpan span, string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>Where it happened; lines and columns count from 1.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>The sentence without the place.</summary>
    public string OriginalMessage { get; } = message;

    /// <summary>The sentence with its place, as compilers print it.</summary>
    public override string Message => $"{Span}: error: {OriginalMessage}";
}

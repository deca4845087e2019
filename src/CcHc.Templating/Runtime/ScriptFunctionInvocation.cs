using CcHc.Templating.Syntax;

namespace CcHc.Templating.Runtime;

/// <summary>One call of a function.</summary>
/// <param name="context">The context of the render.</param>
/// <param name="span">The function's name in the template, for messages.</param>
/// <param name="arguments">The values: one for each parameter, or the positional ones.</param>
/// <param name="spans">Where each value stands; shorter than the values where defaults were filled in.</param>
public sealed class ScriptFunctionInvocation(TemplateContext context, SourceSpan span, object?[] arguments, SourceSpan[] spans)
{
    /// <summary>The context of the render.</summary>
    public TemplateContext Context { get; } = context;

    /// <summary>The function's name in the template.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>The values: one for each parameter with defaults filled in; for a function without declared parameters, the positional ones.</summary>
    public IReadOnlyList<object?> Arguments => arguments;

    /// <summary>The named arguments of a function without declared parameters, or null.</summary>
    public ScriptObject? Named { get; init; }

    /// <summary>The block of <c>wrap</c>, or null.</summary>
    internal StatementCode? Block { get; init; }

    /// <summary>Where an argument stands.</summary>
    /// <param name="index">Its index, from 0.</param>
    /// <returns>Its place, or the function's when it was not given.</returns>
    public SourceSpan SpanOf(int index) => index < spans.Length && spans[index].FileName is not null ? spans[index] : Span;

    /// <summary>Whether an argument was given by the template.</summary>
    /// <param name="index">Its index, from 0.</param>
    /// <returns>False when it has its default value.</returns>
    public bool IsGiven(int index) => index < spans.Length && spans[index].FileName is not null;

    /// <summary>Makes the error of a wrong argument.</summary>
    /// <param name="index">The argument's index, from 0.</param>
    /// <param name="message">What is wrong.</param>
    /// <returns>The exception to throw.</returns>
    public ScriptRuntimeException Error(int index, string message) => new(SpanOf(index), message);
}

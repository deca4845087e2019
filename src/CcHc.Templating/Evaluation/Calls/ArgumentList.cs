using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>The arguments that a call writes.</summary>
internal sealed class ArgumentList(ExpressionCode[] items)
{
    public static readonly ArgumentList None = new([]);

    public ExpressionCode[] Items { get; } = items;

    /// <summary>Where each argument stands.</summary>
    public SourceSpan[] Spans { get; } = [.. items.Select(item => item.Span)];

    /// <summary>Whether each argument is one value, and goes by its place.</summary>
    public bool IsPlain { get; } = !items.Any(item => item is NamedArgumentCode or ExpandCode);
}

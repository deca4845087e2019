using CcHc.Templating.Syntax;

namespace CcHc.Templating.Runtime;

/// <summary>A statement that was made ready to run.</summary>
/// <param name="span">Where it stands, for messages.</param>
internal abstract class StatementCode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;

    public abstract void Execute(TemplateContext context);
}

using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>What the parser lets stand and is no value, such as a loop without its member.</summary>
internal sealed class NoValueCode(SourceSpan span) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context) => throw new ScriptRuntimeException(Span, "This is no value.");
}

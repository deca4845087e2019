using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>a | f</c>: the value waits in the context for the first call on the other side.</summary>
internal sealed class PipeCode(SourceSpan span, ExpressionCode from, ExpressionCode to) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context) => Into(context, from.Evaluate(context));

    public object? Into(TemplateContext context, object? value)
    {
        var pipe = new PipeArgument(value, from.Span);
        var before = context.Pipe;
        context.Pipe = pipe;
        var result = to.Evaluate(context);
        if (ReferenceEquals(context.Pipe, pipe))
        {
            throw new ScriptRuntimeException(to.Span, "A function is wanted after '|'.");
        }

        context.Pipe = before;
        return result;
    }
}

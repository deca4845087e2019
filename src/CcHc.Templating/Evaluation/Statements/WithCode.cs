using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>with task</c> … <c>end</c>: the members of an object are variables.</summary>
internal sealed class WithCode(SourceSpan span, ExpressionCode target, StatementCode body) : StatementCode(span)
{
    public override void Execute(TemplateContext context)
    {
        var value = target.Evaluate(context);
        context.PushGlobal(context.AsObject(value) ?? throw new ScriptRuntimeException(target.Span, $"'with' wants an object, and this is {ValueConverter.Describe(value)}."));
        body.Execute(context);
        _ = context.PopGlobal();
    }
}

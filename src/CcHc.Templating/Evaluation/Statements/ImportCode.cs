using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>import task</c>: the members of an object become variables.</summary>
internal sealed class ImportCode(SourceSpan span, ExpressionCode expression) : StatementCode(span)
{
    public override void Execute(TemplateContext context)
    {
        var value = expression.Evaluate(context);
        var members = context.AsObject(value) ?? throw new ScriptRuntimeException(expression.Span, $"'import' wants an object, and this is {ValueConverter.Describe(value)}.");
        foreach (var name in members.GetMembers().ToList())
        {
            if (context.CurrentGlobal.CanWrite(name) && members.TryGetValue(name, out var member))
            {
                context.CurrentGlobal.SetValue(name, member);
            }
        }
    }
}

using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>{a: 1, b: 2}</c></summary>
internal sealed class ObjectCode(SourceSpan span, (string Name, ExpressionCode Value)[] members) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        var result = new ScriptObject(members.Length);
        foreach (var (name, value) in members)
        {
            result[name] = value.Evaluate(context);
        }

        return result;
    }
}

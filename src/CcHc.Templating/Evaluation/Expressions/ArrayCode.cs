using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>[1, 2]</c></summary>
internal sealed class ArrayCode(SourceSpan span, ExpressionCode[] values) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        var array = new ScriptArray();
        foreach (var value in values)
        {
            array.Add(value.Evaluate(context));
        }

        return array;
    }
}

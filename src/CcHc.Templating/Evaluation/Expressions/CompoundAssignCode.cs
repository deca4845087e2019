using CcHc.Templating.Operators;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>x += 1</c></summary>
internal sealed class CompoundAssignCode(ScriptAssignExpression syntax, ExpressionCode target, ScriptBinaryOperator @operator, ExpressionCode value) : ExpressionCode(syntax.Span)
{
    private readonly SourceSpan _operatorSpan = syntax.OperatorSpan;

    public override object? Evaluate(TemplateContext context)
    {
        target.Assign(context, Combine(context, target.Evaluate(context), value.Evaluate(context)));
        return null;
    }

    private object? Combine(TemplateContext context, object? before, object? more)
    {
        try
        {
            return BinaryOperators.Evaluate(context, @operator, before, more);
        }
        catch (ScriptValueException failure)
        {
            throw new ScriptRuntimeException(_operatorSpan, failure.Message);
        }
    }
}

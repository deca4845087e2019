using CcHc.Templating.Operators;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>when 1, 2</c></summary>
internal sealed class WhenCode(SourceSpan span, ExpressionCode[] values, StatementCode body)
{
    public StatementCode Body { get; } = body;

    public bool Matches(TemplateContext context, object? wanted)
    {
        try
        {
            return values.Any(value => BinaryOperators.AreEqual(context, wanted, value.Evaluate(context)));
        }
        catch (ScriptValueException failure)
        {
            throw new ScriptRuntimeException(span, failure.Message);
        }
    }
}

using CcHc.Templating.Runtime;

namespace CcHc.Templating.Evaluation;

/// <summary>How a loop goes over its list: <c>offset:2 limit:5 reversed</c>.</summary>
internal sealed class LoopOptions(ExpressionCode? offset, ExpressionCode? limit, ExpressionCode? columns, bool isReversed)
{
    /// <summary>Whether it goes over all of it, from the first to the last.</summary>
    public bool IsAll { get; } = offset is null && limit is null && !isReversed;

    /// <summary>Gives the elements that are looped over, counted.</summary>
    public IReadOnlyCollection<object?> Apply(TemplateContext context, IEnumerable<object?> items)
    {
        if (offset is not null)
        {
            items = items.Skip(Number(context, offset));
        }

        if (isReversed)
        {
            items = items.Reverse();
        }

        if (limit is not null)
        {
            items = items.Take(Number(context, limit));
        }

        return items as IReadOnlyCollection<object?> ?? items.ToList();
    }

    public int ColumnsIn(TemplateContext context) => columns is null ? 1 : Number(context, columns);

    private static int Number(TemplateContext context, ExpressionCode expression)
    {
        try
        {
            return ValueConverter.ToInt(expression.Evaluate(context));
        }
        catch (ScriptValueException failure)
        {
            throw new ScriptRuntimeException(expression.Span, failure.Message);
        }
    }
}

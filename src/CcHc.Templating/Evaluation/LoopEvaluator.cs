using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>for</c>, <c>tablerow</c> and <c>while</c>.</summary>
internal static class LoopEvaluator
{
    public static void For(TemplateContext context, ScriptForStatement statement)
    {
        var value = ExpressionEvaluator.Evaluate(context, statement.Iterator);
        if (value is null)
        {
            return;
        }

        if (!ListValues.TryEnumerateAll(value, out var items))
        {
            items = context.AsObject(value) is { } view && ListValues.TryEnumerateAll(view, out var pairs)
                ? pairs
                : throw new ScriptRuntimeException(statement.Iterator.Span, $"'for' wants a list, and this is {ValueConverter.Describe(value)}.");
        }

        items = Apply(context, statement.Options, items);
        var count = items is IReadOnlyCollection<object?> known ? known.Count : ListValues.Count(items = items.ToList());
        if (count > 0)
        {
            Run(context, statement, items, count);
        }
        else if (statement.Else is { } none)
        {
            StatementEvaluator.Execute(context, none);
        }
    }

    public static void While(TemplateContext context, ScriptWhileStatement statement)
    {
        var loop = new LoopState("while", variable: null);
        context.EnterLoop(loop);
        for (; ValueConverter.ToBool(ExpressionEvaluator.Evaluate(context, statement.Condition)); loop.Index++)
        {
            context.StepLoop(statement.Span);
            StatementEvaluator.Execute(context, statement.Body);
            if (Leaves(context))
            {
                break;
            }
        }

        context.LeaveLoop();
    }

    private static IEnumerable<object?> Apply(TemplateContext context, ScriptLoopOptions options, IEnumerable<object?> items)
    {
        if (options.Offset is { } offset)
        {
            items = items.Skip(Number(context, offset));
        }

        if (options.Reversed)
        {
            items = items.Reverse();
        }

        return options.Limit is { } limit ? items.Take(Number(context, limit)) : items;
    }

    private static void Run(TemplateContext context, ScriptForStatement statement, IEnumerable<object?> items, int count)
    {
        var name = (statement.Variable as ScriptVariableGlobal)?.Name;
        var loop = new LoopState(statement.IsTableRow ? "tablerow" : "for", name) { Length = count };
        var row = statement.IsTableRow ? new TableRowWriter(context, statement.Options.Columns is { } columns ? Number(context, columns) : 1) : null;
        context.EnterLoop(loop);
        foreach (var item in items)
        {
            context.StepLoop(statement.Iterator.Span);
            loop.IsLast = loop.Index == count - 1;
            loop.IsChanged = loop.Index == 0 || !IsSame(context, loop.Value, item);
            loop.Value = item;
            if (statement.Variable is ScriptVariableLocal local)
            {
                context.Local.Variables[local.Name] = item;
            }

            row?.Open(loop);
            StatementEvaluator.Execute(context, statement.Body);
            row?.Close(loop);
            if (Leaves(context))
            {
                break;
            }

            loop.Index++;
        }

        context.LeaveLoop();
    }

    private static bool Leaves(TemplateContext context)
    {
        var flow = context.Flow;
        if (flow is FlowState.Break or FlowState.Continue)
        {
            context.Flow = FlowState.None;
        }

        return flow is FlowState.Break or FlowState.Return;
    }

    private static bool IsSame(TemplateContext context, object? before, object? item)
    {
        try
        {
            return BinaryOperators.AreEqual(context, before, item);
        }
        catch (ScriptValueException)
        {
            return false;
        }
    }

    private static int Number(TemplateContext context, ScriptExpression expression)
    {
        try
        {
            return ValueConverter.ToInt(ExpressionEvaluator.Evaluate(context, expression));
        }
        catch (ScriptValueException failure)
        {
            throw new ScriptRuntimeException(expression.Span, failure.Message);
        }
    }
}

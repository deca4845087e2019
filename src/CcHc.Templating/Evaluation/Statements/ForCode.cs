using System.Collections;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>for x in list</c> … <c>end</c>, and <c>tablerow</c>.</summary>
internal sealed class ForCode(ScriptForStatement syntax, LoopOptions options, ExpressionCode iterator, StatementCode body, StatementCode? @else) : StatementCode(syntax.Span)
{
    private readonly string _word = syntax.IsTableRow ? "tablerow" : "for";
    private readonly Name? _global = syntax.Variable is ScriptVariableGlobal variable ? new Name(variable.Name) : null;
    private readonly string? _local = (syntax.Variable as ScriptVariableLocal)?.Name;

    public override void Execute(TemplateContext context)
    {
        var value = iterator.Evaluate(context);
        if (value is null)
        {
            return;
        }

        var items = Items(context, value);
        if (items.Count > 0)
        {
            Run(context, items);
        }
        else
        {
            @else?.Execute(context);
        }
    }

    private LoopItems Items(TemplateContext context, object value) => value switch
    {
        ScriptArray array when options.IsAll => new LoopItems(array),
        IList list when options.IsAll && value is not (IScriptObject or Array { Rank: > 1 }) => new LoopItems(list),
        _ => new LoopItems(options.Apply(context, ItemsOf(context, value))),
    };

    private IEnumerable<object?> ItemsOf(TemplateContext context, object value)
    {
        if (ListValues.TryEnumerateAll(value, out var items))
        {
            return items;
        }

        return context.AsObject(value) is { } view && ListValues.TryEnumerateAll(view, out var pairs)
            ? pairs
            : throw new ScriptRuntimeException(iterator.Span, $"'for' wants a list, and this is {ValueConverter.Describe(value)}.");
    }

    private void Run(TemplateContext context, LoopItems items)
    {
        var loop = new LoopState(_word, _global) { Length = items.Count };
        var row = syntax.IsTableRow ? new TableRowWriter(context, options.ColumnsIn(context)) : null;
        context.EnterLoop(loop);
        while (MoveNext(ref items))
        {
            var item = items.Current;
            context.StepLoop(iterator.Span);
            loop.Take(item);
            if (_local is not null)
            {
                context.Local.Variables[_local] = item;
            }

            row?.Open(loop);
            body.Execute(context);
            row?.Close(loop);
            if (context.LeavesLoop())
            {
                break;
            }

            loop.Index++;
        }

        context.LeaveLoop();
    }

    private bool MoveNext(ref LoopItems items)
    {
        try
        {
            return items.MoveNext();
        }
        catch (ScriptValueException failure)
        {
            throw new ScriptRuntimeException(iterator.Span, failure.Message);
        }
    }
}

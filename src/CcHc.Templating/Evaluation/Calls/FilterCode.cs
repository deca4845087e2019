using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>The commonest pipe: into a function of a group that does not change, with arguments or without, <c>title | site.escape</c>.</summary>
/// <param name="pipe">The same as any other pipe, for all that is not common.</param>
/// <param name="from">The value.</param>
/// <param name="group">The name of the group.</param>
/// <param name="function">The function in it.</param>
/// <param name="arguments">Its further arguments: plain ones.</param>
internal sealed class FilterCode(PipeCode pipe, ExpressionCode from, GlobalCode group, MemberCode function, ArgumentList arguments) : ExpressionCode(pipe.Span)
{
    private readonly SourceSpan[] _spans = [from.Span, .. arguments.Spans];
    private readonly WordPath? _word = arguments.Items.Length == 0 ? WordPath.Of(from) : null;

    /// <summary>Replaced as a whole, checked before it is used, and may be lost at any time: threads share it without a lock. So is the next.</summary>
    private FilteredWord? _last;
    private KnownFunction? _known;
    private bool _isNoWord;

    public override object? Evaluate(TemplateContext context)
    {
        if (_last is { } last && context.IsSource(last.Source, group.Name, _word!.Root))
        {
            return last.Result;
        }

        var value = from.Evaluate(context);
        var known = _known is { Source: { } source } before && context.IsSource(source, group.Name) ? before : FindAnew(context);
        if (known is null || context.Pipe is not null)
        {
            return pipe.Into(context, value);
        }

        return arguments.Items.Length == 0 ? Call(context, known, value) : CallWithArguments(context, known, value);
    }

    public override void Print(TemplateContext context)
    {
        if (Evaluate(context) is var value && value is string text)
        {
            context.Output!.Write(text.AsSpan());
        }
        else
        {
            context.Print(value);
        }
    }

    private object? Call(TemplateContext context, KnownFunction known, object? value)
    {
        if (known.Unary is not { } call || !call.TryInvoke(value, out var result))
        {
            return pipe.Into(context, value);
        }

        if (!_isNoWord && known.IsPure)
        {
            Remember(context, known, result);
        }

        return result;
    }

    private object? CallWithArguments(TemplateContext context, KnownFunction known, object? value)
    {
        if (!ArgumentBinder.IsPlain(known.Function, _spans.Length))
        {
            return pipe.Into(context, value);
        }

        if (known.Binary is { } call)
        {
            var argument = arguments.Items[0].Evaluate(context);
            return call.TryInvoke(value, argument, out var result) ? result : CallInFull(context, known, [value, argument]);
        }

        var values = new object?[_spans.Length];
        values[0] = value;
        for (var i = 1; i < values.Length; i++)
        {
            values[i] = arguments.Items[i - 1].Evaluate(context);
        }

        return CallInFull(context, known, values);
    }

    private object? CallInFull(TemplateContext context, KnownFunction known, object?[] values) =>
        FunctionCalls.Call(function, known.Function, ArgumentBinder.BindPlain(context, function.Span, known.Function, values, _spans));

    private KnownFunction? FindAnew(TemplateContext context)
    {
        if (!context.TryGetValue(group.Name, out var members) || members is not ScriptObject functions
            || !functions.TryGet(function.Name, out var member) || member is not IScriptCustomFunction found)
        {
            return null;
        }

        var source = context.SourceOf(group.Name) is { IsReadOnly: true } fixedSource ? fixedSource : null;
        return _known is { } known && ReferenceEquals(known.Function, found) && ReferenceEquals(known.Source, source)
            ? known
            : _known = new KnownFunction(source, found);
    }

    private void Remember(TemplateContext context, KnownFunction known, object? result)
    {
        if (_word is not null && known.Source is not null && context.IsSource(known.Source, group.Name, _word.Root) && _word.IsTextIn(known.Source))
        {
            _last = new FilteredWord(known.Source, result);
        }
        else
        {
            // What is no word now is not looked at again.
            _isNoWord = true;
        }
    }
}

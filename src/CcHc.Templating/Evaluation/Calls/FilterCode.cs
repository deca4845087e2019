using CcHc.Templating.Runtime;

namespace CcHc.Templating.Evaluation;

/// <summary>The commonest pipe: into a function of one argument in a group, <c>title | site.escape</c>.</summary>
/// <param name="pipe">The same as any other pipe, for all that is not common.</param>
/// <param name="from">The value.</param>
/// <param name="group">The name of the group.</param>
/// <param name="function">The name of the function in it.</param>
internal sealed class FilterCode(PipeCode pipe, ExpressionCode from, GlobalCode group, Name function) : ExpressionCode(pipe.Span)
{
    private readonly WordPath? _word = WordPath.Of(from);

    /// <summary>Replaced as a whole, checked before it is used, and may be lost at any time: threads share it without a lock.</summary>
    private FilteredWord? _last;
    private bool _isNoWord;

    public override object? Evaluate(TemplateContext context)
    {
        if (_last is { } last && context.Variables.IsSource(last.Source, group.Name, _word!.Root))
        {
            return last.Result;
        }

        if (!context.TryGetValue(group.Name, out var found) || found is not ScriptObject functions
            || !functions.TryGet(function, out var member) || member is not DelegateFunction { Unary: { } call } filter)
        {
            return pipe.Evaluate(context);
        }

        var value = from.Evaluate(context);
        if (!call.TryInvoke(value, out var result))
        {
            return pipe.Into(context, value);
        }

        if (!_isNoWord && filter.IsPure)
        {
            Remember(context, functions, result);
        }

        return result;
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

    private void Remember(TemplateContext context, ScriptObject functions, object? result)
    {
        if (_word is not null && functions.IsReadOnly && context.Variables.SourceOf(group.Name, _word.Root) is { } source && _word.IsTextIn(source))
        {
            _last = new FilteredWord(source, result);
        }
        else
        {
            // What is no word now is not looked at again.
            _isNoWord = true;
        }
    }
}

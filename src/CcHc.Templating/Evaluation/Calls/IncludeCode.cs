using CcHc.Templating.Runtime;

namespace CcHc.Templating.Evaluation;

/// <summary>The commonest include, of a template that is named by a literal: <c>include 'task.html' task: next</c>. What it prints goes
/// straight to the output.</summary>
/// <param name="call">The same as any other call, for all that is not common.</param>
/// <param name="function">The name of the function, which may be anything at all when it comes to it.</param>
/// <param name="template">The name of the template.</param>
/// <param name="values">What it is given.</param>
internal sealed class IncludeCode(CallCode call, GlobalCode function, string template, NamedArgumentCode[] values) : ExpressionCode(call.Span)
{
    private readonly Name[] _names = [.. values.Select(value => new Name(value.Name))];

    /// <summary>Replaced as a whole, checked before it is used, and may be lost at any time: threads share it without a lock.</summary>
    private FoundTemplate? _last;

    public override object? Evaluate(TemplateContext context) => call.Evaluate(context);

    public override void Print(TemplateContext context)
    {
        if (context.Pipe is null && context.TryGetValue(function.Name, out var value) && value is IncludeFunction && FindTemplate(context) is { } found)
        {
            PageRenderer.Include(context, found, function.Span, ScopeIn(context), context.Output!);
        }
        else
        {
            call.Print(context);
        }
    }

    private StatementCode? FindTemplate(TemplateContext context)
    {
        var cache = context.CachedTemplates;
        if (context.TemplateLoader?.GetPath(context, function.Span, template) is not { } path)
        {
            return null;
        }

        if (_last is { } last && last.IsFor(cache, path))
        {
            return last.Code;
        }

        var version = cache.Version;
        if (!cache.TryGet(path, out var found))
        {
            return null;
        }

        _last = new FoundTemplate(cache, version, path, found);
        return found;
    }

    private LocalScope ScopeIn(TemplateContext context)
    {
        var given = values.Length == 0 ? [] : new object?[values.Length];
        for (var i = 0; i < given.Length; i++)
        {
            given[i] = values[i].Evaluate(context);
        }

        return new LocalScope(template, _names, given);
    }
}

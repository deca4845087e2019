using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>A variable of one template or function: <c>$title</c>.</summary>
internal sealed class LocalCode(SourceSpan span, string name) : PathCode(span)
{
    public string Name { get; } = name;

    public override object? Find(TemplateContext context)
    {
        if (context.Local.TryGet(Name, out var value) || !context.StrictVariables)
        {
            return value;
        }

        var known = context.Local.Names.Select(other => "$" + other);
        throw new ScriptRuntimeException(Span, $"There is no variable '${Name}' here{NearestName.Hint("$" + Name, known)}");
    }

    public override void Assign(TemplateContext context, object? value) => context.Local.Variables[Name] = value;
}

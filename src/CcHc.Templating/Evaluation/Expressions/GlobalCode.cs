using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>A variable: <c>title</c>.</summary>
internal sealed class GlobalCode(SourceSpan span, string name) : PathCode(span)
{
    public Name Name { get; } = new(name);

    public override object? Evaluate(TemplateContext context) => Call(context, Find(context));

    public override object? Find(TemplateContext context)
    {
        if (context.TryGetValue(Name, out var value) || !context.StrictVariables)
        {
            return value;
        }

        throw new ScriptRuntimeException(Span, $"There is no variable or function '{Name}'{NearestName.Hint(Name.Text, context.KnownNames())}");
    }

    /// <summary>What another template gave is written straight to the output.</summary>
    public override void Print(TemplateContext context)
    {
        if (Find(context) is RenderedText text)
        {
            context.Output!.Write(text.Span);
        }
        else
        {
            base.Print(context);
        }
    }

    public override void Assign(TemplateContext context, object? value)
    {
        if (context.Variables.FindLoopOf(Name) is { } loop)
        {
            loop.Value = value;
            return;
        }

        if (!context.CurrentGlobal.CanWrite(Name.Text))
        {
            throw new ScriptRuntimeException(Span, $"The variable '{Name}' is read-only.");
        }

        context.CurrentGlobal.SetValue(Name.Text, value);
    }
}

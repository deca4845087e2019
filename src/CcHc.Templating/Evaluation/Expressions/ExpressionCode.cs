using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>An expression that was made ready to run: what can be known from the template alone is known already.</summary>
/// <param name="span">Where it stands, for messages.</param>
internal abstract class ExpressionCode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;

    /// <summary>Gives the value; a name or path that leads to a function gives the function's result.</summary>
    public abstract object? Evaluate(TemplateContext context);

    /// <summary>Gives the value, but a function itself rather than its result.</summary>
    public virtual object? Find(TemplateContext context) => Evaluate(context);

    /// <summary>Whether the value counts as true.</summary>
    public virtual bool Test(TemplateContext context) => ValueConverter.ToBool(Evaluate(context));

    /// <summary>Writes the value to the output.</summary>
    public virtual void Print(TemplateContext context) => context.Print(Evaluate(context));

    /// <summary>Writes a value to the place that this expression names; what names no place takes nothing.</summary>
    public virtual void Assign(TemplateContext context, object? value)
    {
    }
}

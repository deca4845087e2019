using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>$</c>: the arguments of a function or an include. Outside of both it is null.</summary>
internal sealed class ArgumentsCode(SourceSpan span) : PathCode(span)
{
    public override object? Find(TemplateContext context) => context.Local.Arguments;

    public override void Assign(TemplateContext context, object? value) => throw new ScriptRuntimeException(Span, "The arguments cannot be assigned to.");
}

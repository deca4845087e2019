using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>$$</c>: what the block of a <c>wrap</c> prints.</summary>
internal sealed class WrappedBlockCode(SourceSpan span) : PathCode(span)
{
    public override object? Find(TemplateContext context) => context.Local.Block is { } block ? TextCapture.Of(context, block, indent: "") : null;

    public override void Assign(TemplateContext context, object? value) => throw new ScriptRuntimeException(Span, "The arguments cannot be assigned to.");
}

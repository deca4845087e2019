using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>Text between the braces.</summary>
internal sealed class RawCode(SourceSpan span, string text) : StatementCode(span)
{
    public string Text { get; } = text;

    public override void Execute(TemplateContext context) => context.Output!.Write(Text.AsSpan());
}

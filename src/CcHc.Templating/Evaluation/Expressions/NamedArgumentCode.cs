using CcHc.Templating.Members;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>An argument with its name: <c>length: 5</c>. Without a value it is true.</summary>
internal sealed class NamedArgumentCode(SourceSpan span, string name, ExpressionCode? value) : ExpressionCode(span)
{
    public string Name { get; } = name;

    public override object? Evaluate(TemplateContext context) => value is null ? Boxes.True : value.Evaluate(context);
}

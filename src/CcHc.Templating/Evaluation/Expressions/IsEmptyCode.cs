using CcHc.Templating.Members;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>list.empty?</c></summary>
internal sealed class IsEmptyCode(SourceSpan span, ExpressionCode target) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context) => target.Evaluate(context) switch
    {
        null => null,
        string text => Boxes.Of(text.Length == 0),
        IScriptObject members => Boxes.Of(members.Count == 0),
        var value when ListValues.IsList(value) => Boxes.Of(ListValues.Count(value) == 0),
        var value => Boxes.Of(context.AsObject(value) is { Count: 0 }),
    };
}

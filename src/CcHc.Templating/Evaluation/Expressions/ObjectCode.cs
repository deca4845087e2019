using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>{a: 1, b: 2}</c></summary>
internal sealed class ObjectCode(SourceSpan span, (string Name, ExpressionCode Value)[] members) : ExpressionCode(span)
{
    private readonly (Name Name, ExpressionCode Value)[] _members = [.. members.Select(member => (new Name(member.Name), member.Value))];

    public override object? Evaluate(TemplateContext context)
    {
        var result = new ScriptObject(_members.Length);
        foreach (var (name, value) in _members)
        {
            result.Set(name, value.Evaluate(context));
        }

        return result;
    }
}

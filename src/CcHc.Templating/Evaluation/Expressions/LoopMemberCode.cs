using CcHc.Templating.Members;
using CcHc.Templating.Operators;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>What a loop knows: <c>for.index</c>.</summary>
internal sealed class LoopMemberCode(SourceSpan span, SourceSpan loopSpan, string loop, SourceSpan memberSpan, string member) : PathCode(span)
{
    public override object? Find(TemplateContext context)
    {
        var state = context.Variables.FindLoop(loop);
        if (state is null)
        {
            return context.StrictVariables ? throw new ScriptRuntimeException(loopSpan, $"'{loop}.' belongs inside a '{loop}'.") : null;
        }

        if (member == "changed" && state.Length >= 0)
        {
            return Boxes.Of(state.Index == 0 || !IsSame(context, state.Before, state.Item));
        }

        return state.TryGet(member, out var value) || !context.StrictVariables
            ? value
            : throw new ScriptRuntimeException(memberSpan, $"'{loop}' has no member '{member}'.");
    }

    private static bool IsSame(TemplateContext context, object? before, object? item)
    {
        try
        {
            return BinaryOperators.AreEqual(context, before, item);
        }
        catch (ScriptValueException)
        {
            // What cannot be compared differs.
            return false;
        }
    }
}

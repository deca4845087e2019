using System.Runtime.CompilerServices;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>Statements one after the other, until one of them leaves.</summary>
internal sealed class BlockCode(SourceSpan span, StatementCode[] statements) : StatementCode(span)
{
    /// <summary>Looking at the stack costs time; so many blocks in each other need far less of it than the check leaves free.</summary>
    private const int StackCheckDistance = 8;

    public override void Execute(TemplateContext context)
    {
        context.BlockDepth++;
        if (context.BlockDepth % StackCheckDistance == 0 && !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptRuntimeException(Span, "This is nested too deep.");
        }

        var code = statements;
        var i = 0;
        try
        {
            for (; i < code.Length; i++)
            {
                code[i].Execute(context);
                if (context.Flow != FlowState.None)
                {
                    break;
                }
            }
        }
        catch (ScriptValueException failure)
        {
            throw new ScriptRuntimeException(code[i].Span, failure.Message);
        }

        context.BlockDepth--;
    }
}

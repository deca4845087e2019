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

        var i = 0;
        try
        {
            for (; i < statements.Length && context.Flow == FlowState.None; i++)
            {
                statements[i].Execute(context);
            }
        }
        catch (ScriptValueException failure)
        {
            throw new ScriptRuntimeException(statements[i].Span, failure.Message);
        }

        context.BlockDepth--;
    }
}

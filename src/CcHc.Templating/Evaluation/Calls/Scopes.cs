using System.Runtime.CompilerServices;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>What includes and functions have in common: variables of their own, and a limit to how deep they go.</summary>
internal static class Scopes
{
    /// <summary>Opens a scope; gives the one before, for <see cref="Leave"/>. After an error the render ends, and nothing is left.</summary>
    public static LocalScope? Enter(TemplateContext context, SourceSpan span, LocalScope scope)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (context.Depth >= context.RecursiveLimit || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptRuntimeException(span, $"Includes and functions call each other more than {context.RecursiveLimit} times deep.");
        }

        var before = context.LocalOrNull;
        context.LocalOrNull = scope;
        context.Depth++;
        return before;
    }

    public static void Leave(TemplateContext context, LocalScope? before)
    {
        context.Depth--;
        context.LocalOrNull = before;
    }
}

using System.Runtime.CompilerServices;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>What includes and functions have in common: variables of their own, and a limit to how deep they go.</summary>
internal static class Scopes
{
    public static T Run<T>(TemplateContext context, SourceSpan span, LocalScope scope, Func<T> run)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (context.Depth >= context.RecursiveLimit || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptRuntimeException(span, $"Includes and functions call each other more than {context.RecursiveLimit} times deep.");
        }

        var before = context.Local;
        context.Local = scope;
        context.Depth++;
        var result = run();
        context.Depth--;
        context.Local = before;
        return result;
    }
}

using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>Renders whole templates: the first one, and those that it includes.</summary>
internal static class PageRenderer
{
    public static void Render(TemplateContext context, ScriptPage page, ScriptOutput output)
    {
        context.Output = output;
        context.Local = new LocalScope();
        context.Flow = FlowState.None;
        context.Depth = 0;
        context.Pipe = null;
        var globals = context.GlobalCount;
        if (globals == 0)
        {
            context.PushGlobal(new ScriptObject());
        }

        try
        {
            StatementEvaluator.Execute(context, page.Body);
        }
        finally
        {
            while (context.GlobalCount > globals)
            {
                _ = context.PopGlobal();
            }

            context.ResetAfterRender();
        }
    }

    public static void Include(TemplateContext context, ScriptPage page, SourceSpan span, ScriptArray arguments, ScriptOutput output)
    {
        var before = context.Output;
        context.Output = output;
        var scope = Scopes.Enter(context, span, new LocalScope { Arguments = arguments });
        StatementEvaluator.Execute(context, page.Body);
        context.Flow = FlowState.None;
        context.ReturnValue = null;
        Scopes.Leave(context, scope);
        context.Output = before;
    }
}

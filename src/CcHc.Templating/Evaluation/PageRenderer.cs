using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>Renders whole templates: the first one, and those that it includes.</summary>
internal static class PageRenderer
{
    public static void Render(TemplateContext context, StatementCode template, ScriptOutput output)
    {
        context.StartRender(output);
        var globals = context.Variables.Count;
        if (globals == 0)
        {
            context.PushGlobal(new ScriptObject());
        }

        try
        {
            template.Execute(context);
        }
        finally
        {
            while (context.Variables.Count > globals)
            {
                _ = context.PopGlobal();
            }

            context.EndRender();
        }
    }

    public static void Include(TemplateContext context, StatementCode template, SourceSpan span, LocalScope scope, ScriptOutput output)
    {
        var before = context.Output;
        context.Output = output;
        var outer = Scopes.Enter(context, span, scope);
        template.Execute(context);
        context.Flow = FlowState.None;
        context.ReturnValue = null;
        Scopes.Leave(context, outer);
        context.Output = before;
    }
}

using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>A variable, a member or an element. If it is a function, to read it is to call it.</summary>
internal abstract class PathCode(SourceSpan span) : ExpressionCode(span)
{
    public abstract override object? Find(TemplateContext context);

    public override object? Evaluate(TemplateContext context) => Call(context, Find(context));

    /// <summary>Calls what was found, if it is a function.</summary>
    protected object? Call(TemplateContext context, object? value) =>
        value is null or string or ScriptObject || value is not IScriptCustomFunction function ? value : FunctionCalls.Call(context, this, function);
}

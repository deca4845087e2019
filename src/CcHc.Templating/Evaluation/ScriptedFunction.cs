using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>A function that a template defines.</summary>
internal sealed class ScriptedFunction : IScriptCustomFunction
{
    private readonly ScriptFunction _definition;

    public ScriptedFunction(ScriptFunction definition)
    {
        _definition = definition;
        Parameters = definition.Parameters?.Select(parameter => new ScriptParameterInfo(parameter.Name, parameter.Default is not null, Default: null, parameter.IsVariadic)).ToArray();
    }

    public IReadOnlyList<ScriptParameterInfo>? Parameters { get; }

    public object? Invoke(ScriptFunctionInvocation call)
    {
        var context = call.Context;
        var arguments = new ScriptArray(call.Arguments);
        foreach (var (name, value) in call.Named ?? [])
        {
            arguments.EnsureProperties()[name] = value;
        }

        var scope = Scopes.Enter(context, call.Span, new LocalScope { Arguments = arguments, Block = call.Block });
        var result = Run(context, call);
        Scopes.Leave(context, scope);
        return result;
    }

    private object? Run(TemplateContext context, ScriptFunctionInvocation call)
    {
        if (_definition.Parameters is not { } parameters)
        {
            return RunBody(context);
        }

        var members = new ScriptObject();
        context.PushGlobal(members);
        for (var i = 0; i < parameters.Count; i++)
        {
            var isGiven = call.IsGiven(i) || parameters[i].IsVariadic;
            members[parameters[i].Name] = isGiven || parameters[i].Default is not { } @default ? call.Arguments[i] : ExpressionEvaluator.Evaluate(context, @default);
        }

        var result = RunBody(context);
        _ = context.PopGlobal();
        return result;
    }

    private object? RunBody(TemplateContext context)
    {
        var text = StatementEvaluator.Capture(context, _definition.Body, indent: "");
        var result = context.ReturnValue;
        context.ReturnValue = null;
        context.Flow = FlowState.None;
        return result ?? (text.Length > 0 ? text : null);
    }
}

using CcHc.Templating.Runtime;

namespace CcHc.Templating.Evaluation;

/// <summary>A function that a template defines.</summary>
internal sealed class ScriptedFunction : IScriptCustomFunction
{
    private readonly FunctionCode _definition;

    public ScriptedFunction(FunctionCode definition)
    {
        _definition = definition;
        Parameters = definition.Parameters?.Select(item => new ScriptParameterInfo(item.Parameter.Name, item.Default is not null, Default: null, item.Parameter.IsVariadic)).ToArray();
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
        for (var i = 0; i < parameters.Length; i++)
        {
            var (parameter, @default) = parameters[i];
            var isGiven = call.IsGiven(i) || parameter.IsVariadic;
            members[parameter.Name] = isGiven || @default is null ? call.Arguments[i] : @default.Evaluate(context);
        }

        var result = RunBody(context);
        _ = context.PopGlobal();
        return result;
    }

    private object? RunBody(TemplateContext context)
    {
        var text = TextCapture.Of(context, _definition.Body, indent: "");
        var result = context.ReturnValue;
        context.ReturnValue = null;
        context.Flow = FlowState.None;
        return result ?? (text.Length > 0 ? text : null);
    }
}

using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>A call with arguments: <c>string.truncate title 20</c>, <c>f(x)</c>.</summary>
internal sealed class CallCode(SourceSpan span, ExpressionCode target, ArgumentList arguments) : ExpressionCode(span)
{
    public ExpressionCode Target { get; } = target;

    public ArgumentList Arguments { get; } = arguments;

    public override object? Evaluate(TemplateContext context) => Evaluate(context, block: null);

    /// <summary>Calls with a block: what <c>wrap</c> does.</summary>
    public object? Evaluate(TemplateContext context, StatementCode? block)
    {
        var pipe = context.Pipe;
        context.Pipe = null;
        var value = Target.Find(context);
        context.Pipe = pipe;
        if (value is IScriptCustomFunction function)
        {
            return FunctionCalls.Call(Target, function, ArgumentBinder.Bind(context, Target.Span, function, Arguments, block));
        }

        if (Arguments.Items.Length == 0 && value is not null)
        {
            return value;
        }

        throw new ScriptRuntimeException(Target.Span, $"A function is wanted here, and this is {ValueConverter.Describe(value)}.");
    }

    /// <summary>What a template includes is written straight to the output.</summary>
    public override void Print(TemplateContext context)
    {
        if (Target is GlobalCode name && context.Pipe is null && context.TryGetValue(name.Name, out var value) && value is IncludeFunction include)
        {
            include.Print(context, Target.Span, Arguments);
        }
        else
        {
            base.Print(context);
        }
    }
}

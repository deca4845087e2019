using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>A call with arguments: <c>string.truncate title 20</c>, <c>f(x)</c>.</summary>
internal sealed class CallCode(SourceSpan span, ExpressionCode target, ArgumentList arguments) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context) => Evaluate(context, block: null);

    /// <summary>Calls with a block: what <c>wrap</c> does.</summary>
    public object? Evaluate(TemplateContext context, StatementCode? block)
    {
        var pipe = context.Pipe;
        context.Pipe = null;
        var value = target.Find(context);
        context.Pipe = pipe;
        if (value is IScriptCustomFunction function)
        {
            return FunctionCalls.Call(target, function, ArgumentBinder.Bind(context, target.Span, function, arguments, block));
        }

        if (arguments.Items.Length == 0 && value is not null)
        {
            return value;
        }

        throw new ScriptRuntimeException(target.Span, $"A function is wanted here, and this is {ValueConverter.Describe(value)}.");
    }

    /// <summary>What a template includes is written straight to the output.</summary>
    public override void Print(TemplateContext context)
    {
        if (target is GlobalCode name && context.Pipe is null && context.TryGetValue(name.Name, out var value) && value is IncludeFunction include)
        {
            include.Print(context, target.Span, arguments);
        }
        else
        {
            base.Print(context);
        }
    }
}

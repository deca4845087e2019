using System.Text;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>A string with values in it: <c>$"{name}!"</c>.</summary>
internal sealed class InterpolatedCode(SourceSpan span, ExpressionCode[] parts) : ExpressionCode(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            var value = part.Evaluate(context);
            try
            {
                // In the middle of a string a boolean is written as .NET writes it.
                text.Append(value is bool flag ? flag.ToString() : ValuePrinter.ToText(value, context));
                context.CheckLength(text.Length);
            }
            catch (ScriptValueException failure)
            {
                throw new ScriptRuntimeException(part.Span, failure.Message);
            }
        }

        return text.ToString();
    }
}

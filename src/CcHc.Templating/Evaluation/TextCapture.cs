using CcHc.Templating.Runtime;

namespace CcHc.Templating.Evaluation;

/// <summary>Gives what a statement prints as a text.</summary>
internal static class TextCapture
{
    public static string Of(TemplateContext context, StatementCode statement, string indent)
    {
        var before = context.Output;
        var output = context.RentOutput();
        _ = output.PushIndent(indent);
        context.Output = output;
        statement.Execute(context);
        context.Output = before;
        return context.ReturnOutput(output);
    }
}

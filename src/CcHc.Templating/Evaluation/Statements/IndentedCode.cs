using CcHc.Templating.Runtime;

namespace CcHc.Templating.Evaluation;

/// <summary>A statement whose further lines are indented as its braces are.</summary>
internal sealed class IndentedCode(string indent, StatementCode statement) : StatementCode(statement.Span)
{
    public override void Execute(TemplateContext context)
    {
        if (!context.AutoIndent)
        {
            statement.Execute(context);
            return;
        }

        var output = context.Output!;
        var before = output.PushIndent(indent);
        statement.Execute(context);
        output.RestoreIndent(before);
    }
}

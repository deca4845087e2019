using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>What is no statement: a tree that was made by hand, not by the parser.</summary>
internal sealed class NoStatementCode(SourceSpan span) : StatementCode(span)
{
    public override void Execute(TemplateContext context) => throw new ScriptRuntimeException(Span, "This is no statement.");
}

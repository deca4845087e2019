using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>readonly x</c></summary>
internal sealed class ReadOnlyCode(SourceSpan span, string variable, bool isLocal) : StatementCode(span)
{
    public override void Execute(TemplateContext context) => (isLocal ? context.Local.Variables : context.CurrentGlobal as ScriptObject)?.SetReadOnly(variable);
}

using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary><c>func name</c> … <c>end</c>: a variable that holds a function.</summary>
internal sealed class DefineCode(SourceSpan span, GlobalCode name, FunctionCode function) : StatementCode(span)
{
    public override void Execute(TemplateContext context) => name.Assign(context, function.Evaluate(context));
}

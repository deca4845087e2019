using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>A function whose result can be written to the output as it comes into being.</summary>
internal interface IStreamingFunction : IScriptCustomFunction
{
    void Stream(ScriptFunctionInvocation call, ScriptOutput output);

    /// <summary>Does the same straight from the tree, when the arguments are simple; false when nothing was done.</summary>
    bool TryStream(TemplateContext context, ScriptFunctionCall call, ScriptOutput output);
}

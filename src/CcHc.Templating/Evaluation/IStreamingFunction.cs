using CcHc.Templating.Runtime;

namespace CcHc.Templating.Evaluation;

/// <summary>A function whose result can be written to the output as it comes into being.</summary>
internal interface IStreamingFunction : IScriptCustomFunction
{
    void Stream(ScriptFunctionInvocation call, ScriptOutput output);
}

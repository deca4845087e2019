using CcHc.Templating.Evaluation;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary>The functions of the language, each group an object: <c>string</c>, <c>array</c>, <c>html</c> ….</summary>
internal static class BuiltinFunctions
{
    /// <summary>Makes the functions. The object is read-only and holds no state, so all renders can share it.</summary>
    public static ScriptObject Create()
    {
        var functions = new ScriptObject
        {
            ["array"] = ArrayFunctions.Create(),
            ["string"] = StringFunctions.Create(),
            ["html"] = HtmlFunctions.Create(),
            ["math"] = MathFunctions.Create(),
            ["object"] = ObjectFunctions.Create(),
            ["date"] = DateFunctions.Create(),
            ["timespan"] = TimeSpanFunctions.Create(),
            ["regex"] = RegexFunctions.Create(),
            ["include"] = new IncludeFunction(),
            ["include_join"] = IncludeJoinFunction.Create(),
            ["empty"] = EmptyScriptObject.Default,
            ["blank"] = EmptyScriptObject.Default,
        };
        functions.Freeze();
        return functions;
    }
}

namespace CcHc.Templating.Runtime;

/// <summary>A function that templates can call. The engine binds and counts the arguments before it calls.</summary>
public interface IScriptCustomFunction
{
    /// <summary>The parameters in order; null for a function that takes whatever it is given, as one array.</summary>
    IReadOnlyList<ScriptParameterInfo>? Parameters { get; }

    /// <summary>Does what the function does.</summary>
    /// <param name="call">The arguments, and where the call stands.</param>
    /// <returns>A value of the template language: null, a string, a number, a boolean, an array, an object, a view …</returns>
    object? Invoke(ScriptFunctionInvocation call);
}

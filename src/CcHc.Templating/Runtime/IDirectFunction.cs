namespace CcHc.Templating.Runtime;

/// <summary>A function that can be called without the ceremony of a <see cref="ScriptFunctionInvocation"/>.</summary>
internal interface IDirectFunction : IScriptCustomFunction
{
    /// <summary>The call with one argument; null where the function takes another number of them, or needs the context.</summary>
    UnaryCall? Unary { get; }

    /// <summary>The call with two arguments.</summary>
    BinaryCall? Binary { get; }

    /// <summary>Whether the same arguments always give the same result, so that a result can be remembered.</summary>
    bool IsPure { get; }
}

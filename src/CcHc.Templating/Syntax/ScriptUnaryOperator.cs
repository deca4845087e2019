namespace CcHc.Templating.Syntax;

/// <summary>An operator before one value.</summary>
public enum ScriptUnaryOperator
{
    /// <summary><c>!</c>: true when the value is null or false.</summary>
    Not,

    /// <summary><c>-</c>: the number with its sign changed.</summary>
    Negate,

    /// <summary><c>+</c>: the number.</summary>
    Plus,

    /// <summary><c>@</c>: the function itself, not its result.</summary>
    FunctionAlias,

    /// <summary><c>^</c>: the elements of an array as the arguments of a call.</summary>
    FunctionParametersExpand,
}

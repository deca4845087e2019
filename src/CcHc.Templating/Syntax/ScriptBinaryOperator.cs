namespace CcHc.Templating.Syntax;

/// <summary>An operator between two values.</summary>
public enum ScriptBinaryOperator
{
    /// <summary><c>??</c>: the first value, or the second when the first is null.</summary>
    EmptyCoalescing,

    /// <summary><c>?!</c>: the second value, or null when the first is null.</summary>
    NotEmptyCoalescing,

    /// <summary><c>||</c>: true when one of them holds.</summary>
    Or,

    /// <summary><c>&amp;&amp;</c>: true when both hold.</summary>
    And,

    /// <summary><c>==</c>.</summary>
    CompareEqual,

    /// <summary><c>!=</c>.</summary>
    CompareNotEqual,

    /// <summary><c>&lt;</c>.</summary>
    CompareLess,

    /// <summary><c>&lt;=</c>.</summary>
    CompareLessOrEqual,

    /// <summary><c>&gt;</c>.</summary>
    CompareGreater,

    /// <summary><c>&gt;=</c>.</summary>
    CompareGreaterOrEqual,

    /// <summary><c>+</c>: the sum of numbers, or texts or arrays joined.</summary>
    Add,

    /// <summary><c>-</c>.</summary>
    Subtract,

    /// <summary><c>*</c>: the product of numbers, or a text or array repeated.</summary>
    Multiply,

    /// <summary><c>/</c>: the quotient as a fraction; seven halves are 3.5.</summary>
    Divide,

    /// <summary><c>//</c>: the quotient as a whole number.</summary>
    DivideRound,

    /// <summary><c>%</c>: the rest of a division.</summary>
    Modulus,

    /// <summary><c>&lt;&lt;</c>: a number shifted left, or a value added behind an array.</summary>
    ShiftLeft,

    /// <summary><c>&gt;&gt;</c>: a number shifted right, or a value added before an array.</summary>
    ShiftRight,

    /// <summary><c>..</c>: the whole numbers from one to another, both included.</summary>
    RangeInclude,

    /// <summary><c>..&lt;</c>: the whole numbers from one to another, the last one left out.</summary>
    RangeExclude,
}

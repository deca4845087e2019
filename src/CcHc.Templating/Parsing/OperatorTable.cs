using CcHc.Templating.Syntax;

namespace CcHc.Templating.Parsing;

/// <summary>Which operators there are and how tightly they bind.</summary>
internal static class OperatorTable
{
    public const int UnaryPrecedence = 200;

    /// <summary>Binds tighter than <c>||</c>, so that <c>||</c> separates the values of <c>when</c>.</summary>
    public const int AboveOr = 31;

    public static (ScriptBinaryOperator Operator, int Precedence)? Binary(Token token) => token.Kind != TokenKind.Operator ? null : token.Text switch
    {
        "??" => (ScriptBinaryOperator.EmptyCoalescing, 20),
        "?!" => (ScriptBinaryOperator.NotEmptyCoalescing, 20),
        "||" => (ScriptBinaryOperator.Or, 30),
        "&&" => (ScriptBinaryOperator.And, 40),
        "==" => (ScriptBinaryOperator.CompareEqual, 70),
        "!=" => (ScriptBinaryOperator.CompareNotEqual, 70),
        "<" => (ScriptBinaryOperator.CompareLess, 80),
        "<=" => (ScriptBinaryOperator.CompareLessOrEqual, 80),
        ">" => (ScriptBinaryOperator.CompareGreater, 80),
        ">=" => (ScriptBinaryOperator.CompareGreaterOrEqual, 80),
        "+" => (ScriptBinaryOperator.Add, 100),
        "-" => (ScriptBinaryOperator.Subtract, 100),
        "*" => (ScriptBinaryOperator.Multiply, 110),
        "/" => (ScriptBinaryOperator.Divide, 110),
        "//" => (ScriptBinaryOperator.DivideRound, 110),
        "%" => (ScriptBinaryOperator.Modulus, 110),
        "<<" => (ScriptBinaryOperator.ShiftLeft, 110),
        ">>" => (ScriptBinaryOperator.ShiftRight, 110),
        ".." => (ScriptBinaryOperator.RangeInclude, 130),
        "..<" => (ScriptBinaryOperator.RangeExclude, 130),
        _ => null,
    };

    public static ScriptBinaryOperator? Compound(Token token) => token.Kind != TokenKind.Operator ? null : token.Text switch
    {
        "+=" => ScriptBinaryOperator.Add,
        "-=" => ScriptBinaryOperator.Subtract,
        "*=" => ScriptBinaryOperator.Multiply,
        "/=" => ScriptBinaryOperator.Divide,
        "//=" => ScriptBinaryOperator.DivideRound,
        "%=" => ScriptBinaryOperator.Modulus,
        "??=" => ScriptBinaryOperator.EmptyCoalescing,
        _ => null,
    };

    public static ScriptUnaryOperator? Unary(Token token) => token.Kind != TokenKind.Operator ? null : token.Text switch
    {
        "!" => ScriptUnaryOperator.Not,
        "-" => ScriptUnaryOperator.Negate,
        "+" => ScriptUnaryOperator.Plus,
        "@" => ScriptUnaryOperator.FunctionAlias,
        "^" => ScriptUnaryOperator.FunctionParametersExpand,
        _ => null,
    };
}

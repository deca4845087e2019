using CcHc.Templating.Syntax;

namespace CcHc.Publisher.Rendering.Theming;

/// <summary>
/// Tells of an expression whether its text can stand in HTML: it ends in a function that escapes, is ready-made HTML (a name that ends in <c>_html</c>),
/// a literal, a number, a truth value, or an include, whose own output is checked where it stands.
/// </summary>
internal static class SafeExpressions
{
    /// <summary>How names of ready-made HTML end.</summary>
    public const string HtmlSuffix = "_html";

    /// <summary>The functions whose result can stand in HTML, whatever they are given: they escape, or they give a number or fail.</summary>
    public static IReadOnlySet<string> Functions { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "html.escape", "html.url_escape", "cchc.escape", "cchc.lines", "cchc.number", "include",
        "math.abs", "math.ceil", "math.floor", "math.round",
    };

    /// <summary>Whether its text can stand in HTML.</summary>
    public static bool IsSafe(ScriptExpression expression) => expression switch
    {
        ScriptLiteral => true,
        ScriptAssignExpression or ScriptIncrementDecrementExpression => true,
        ScriptNestedExpression nested => IsSafe(nested.Expression),
        ScriptConditionalExpression conditional => IsSafe(conditional.WhenTrue) && IsSafe(conditional.WhenFalse),
        ScriptInterpolatedExpression interpolated => interpolated.Parts.All(IsSafe),
        ScriptPipeCall pipe => IsSafeFunction(pipe.To),
        ScriptFunctionCall call => IsSafeFunction(call),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing or ScriptBinaryOperator.Add } joined =>
            IsSafe(joined.Left) && IsSafe(joined.Right),
        _ => IsNamedHtml(expression) || IsTruth(expression) || IsNumber(expression),
    };

    /// <summary>The last name of a variable or member, or null.</summary>
    public static string? NameOf(ScriptExpression expression) => expression switch
    {
        ScriptVariableGlobal variable => variable.Name,
        ScriptVariableLocal variable => variable.Name,
        ScriptMemberExpression member => member.Member,
        _ => null,
    };

    private static bool IsSafeFunction(ScriptExpression function) => function switch
    {
        ScriptFunctionCall call => IsSafeFunction(call.Target),
        ScriptMemberExpression { Target: ScriptVariableGlobal space } member when Functions.Contains($"{space.Name}.{member.Member}") => true,
        ScriptVariableGlobal variable when Functions.Contains(variable.Name) => true,
        _ => IsNamedHtml(function),
    };

    private static bool IsNamedHtml(ScriptExpression expression) =>
        NameOf(expression)?.EndsWith(HtmlSuffix, StringComparison.Ordinal) == true && !IsFreelyNamed(expression);

    /// <summary>Whether others than the program choose the name: a word of the theme or an option of the site, whose names promise nothing.</summary>
    private static bool IsFreelyNamed(ScriptExpression expression) => expression switch
    {
        ScriptMemberExpression { Target: ScriptMemberExpression { Member: "options" } or ScriptVariableGlobal { Name: "t" } } => true,
        ScriptMemberExpression member => IsFreelyNamed(member.Target),
        _ => false,
    };

    private static bool IsTruth(ScriptExpression expression) => expression switch
    {
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } or ScriptIsEmptyExpression => true,
        ScriptBinaryExpression binary => binary.Operator is >= ScriptBinaryOperator.CompareEqual and <= ScriptBinaryOperator.CompareGreaterOrEqual,
        _ => false,
    };

    /// <summary>A number in any case: not a text that happens to be one.</summary>
    private static bool IsNumber(ScriptExpression expression) => expression switch
    {
        ScriptLiteral literal => literal.Value is int or long or double or decimal or System.Numerics.BigInteger,
        ScriptNestedExpression nested => IsNumber(nested.Expression),
        ScriptMemberExpression { Member: "size" } => !IsFreelyNamed(expression),
        ScriptMemberExpression { Target: ScriptVariableLoop } member => member.Member is "index" or "rindex" or "length" or "first" or "last" or "even" or "odd",
        ScriptBinaryExpression
        {
            Operator: ScriptBinaryOperator.Add or ScriptBinaryOperator.Subtract or ScriptBinaryOperator.Multiply
                or ScriptBinaryOperator.Divide or ScriptBinaryOperator.DivideRound or ScriptBinaryOperator.Modulus,
        } arithmetic => IsNumber(arithmetic.Left) && IsNumber(arithmetic.Right),
        _ => false,
    };
}

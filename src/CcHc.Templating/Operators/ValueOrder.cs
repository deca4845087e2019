using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Operators;

/// <summary>Which of two values comes first.</summary>
internal static class ValueOrder
{
    /// <summary>Gives a negative number, zero or a positive one. Null comes before everything.</summary>
    public static int Compare(TemplateContext context, object? left, object? right)
    {
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        if (BinaryOperators.Evaluate(context, ScriptBinaryOperator.CompareLess, left, right) is true)
        {
            return -1;
        }

        return BinaryOperators.Evaluate(context, ScriptBinaryOperator.CompareGreater, left, right) is true ? 1 : 0;
    }
}

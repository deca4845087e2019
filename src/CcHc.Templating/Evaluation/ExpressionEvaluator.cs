using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>The values of expressions.</summary>
internal static class ExpressionEvaluator
{
    /// <summary>Gives the value; a name or path that leads to a function gives the function's result.</summary>
    public static object? Evaluate(TemplateContext context, ScriptExpression expression)
    {
        switch (expression.Kind)
        {
            case ScriptNodeKind.Literal:
                return ((ScriptLiteral)expression).Value;
            case ScriptNodeKind.VariableGlobal or ScriptNodeKind.VariableLocal or ScriptNodeKind.MemberExpression or ScriptNodeKind.IndexerExpression:
                var value = expression.Kind == ScriptNodeKind.MemberExpression
                    ? PathEvaluator.Member(context, (ScriptMemberExpression)expression)
                    : PathEvaluator.Evaluate(context, expression);
                return value is not (null or string or ScriptObject) && value is IScriptCustomFunction function ? CallEvaluator.Call(context, expression, function) : value;
            case ScriptNodeKind.NestedExpression:
                return Evaluate(context, ((ScriptNestedExpression)expression).Expression);
            case ScriptNodeKind.BinaryExpression:
                return Binary(context, (ScriptBinaryExpression)expression);
            case ScriptNodeKind.FunctionCall:
                return CallEvaluator.Call(context, (ScriptFunctionCall)expression);
            case ScriptNodeKind.PipeCall:
                return CallEvaluator.Pipe(context, (ScriptPipeCall)expression);
            case ScriptNodeKind.UnaryExpression:
                return Unary(context, (ScriptUnaryExpression)expression);
            case ScriptNodeKind.ConditionalExpression:
                var conditional = (ScriptConditionalExpression)expression;
                return Evaluate(context, Test(context, conditional.Condition) ? conditional.WhenTrue : conditional.WhenFalse);
            case ScriptNodeKind.InterpolatedExpression:
                return Interpolate(context, (ScriptInterpolatedExpression)expression);
            case ScriptNodeKind.ArrayInitializerExpression:
                return MakeArray(context, (ScriptArrayInitializerExpression)expression);
            case ScriptNodeKind.ObjectInitializerExpression:
                return MakeObject(context, (ScriptObjectInitializerExpression)expression);
            case ScriptNodeKind.ThisExpression:
                return context.CurrentGlobal;
            case ScriptNodeKind.IsEmptyExpression:
                return IsEmpty(context, Evaluate(context, ((ScriptIsEmptyExpression)expression).Target));
            case ScriptNodeKind.IncrementDecrementExpression:
                return AssignmentEvaluator.Increment(context, (ScriptIncrementDecrementExpression)expression);
            case ScriptNodeKind.AssignExpression:
                AssignmentEvaluator.Assign(context, (ScriptAssignExpression)expression);
                return null;
            case ScriptNodeKind.AnonymousFunction:
                return new ScriptedFunction(((ScriptAnonymousFunction)expression).Function);
            default:
                throw new ScriptRuntimeException(expression.Span, "This is no value.");
        }
    }

    /// <summary>Whether the value counts as true, without making an object of the answer.</summary>
    public static bool Test(TemplateContext context, ScriptExpression expression)
    {
        switch (expression)
        {
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.And } both:
                return Test(context, both.Left) && Test(context, both.Right);
            case ScriptBinaryExpression { Operator: ScriptBinaryOperator.Or } either:
                return Test(context, either.Left) || Test(context, either.Right);
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not:
                return !Test(context, not.Operand);
            default:
                return ValueConverter.ToBool(Evaluate(context, expression));
        }
    }

    private static object? Binary(TemplateContext context, ScriptBinaryExpression expression)
    {
        var left = Evaluate(context, expression.Left);
        switch (expression.Operator)
        {
            case ScriptBinaryOperator.EmptyCoalescing:
                return left ?? Evaluate(context, expression.Right);
            case ScriptBinaryOperator.NotEmptyCoalescing:
                return left is null ? null : Evaluate(context, expression.Right);
            case ScriptBinaryOperator.And:
                return Boxes.Of(ValueConverter.ToBool(left) && Test(context, expression.Right));
            case ScriptBinaryOperator.Or:
                return Boxes.Of(ValueConverter.ToBool(left) || Test(context, expression.Right));
        }

        var right = Evaluate(context, expression.Right);
        if (left is string text && right is string other && expression.Operator is ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual)
        {
            return Boxes.Of(string.Equals(text, other, StringComparison.Ordinal) == (expression.Operator == ScriptBinaryOperator.CompareEqual));
        }

        try
        {
            return BinaryOperators.Evaluate(context, expression.Operator, left, right);
        }
        catch (ScriptValueException failure)
        {
            var span = failure.Operand switch
            {
                Operand.Left => expression.Left.Span,
                Operand.Right => expression.Right.Span,
                _ => expression.OperatorSpan,
            };
            throw new ScriptRuntimeException(span, failure.Message);
        }
    }

    private static object? Unary(TemplateContext context, ScriptUnaryExpression expression)
    {
        if (expression.Operator == ScriptUnaryOperator.FunctionAlias)
        {
            return PathEvaluator.EvaluateWithoutCall(context, expression.Operand);
        }

        var value = Evaluate(context, expression.Operand);
        switch (expression.Operator)
        {
            case ScriptUnaryOperator.Not:
                return Boxes.Of(!ValueConverter.ToBool(value));
            case ScriptUnaryOperator.FunctionParametersExpand:
                return value;
            case ScriptUnaryOperator.Negate when ValueConverter.IsNumber(value):
                return NumberOperators.Negate(value!);
            case ScriptUnaryOperator.Plus when ValueConverter.IsNumber(value):
                return value;
            default:
                var sign = expression.Operator == ScriptUnaryOperator.Plus ? "+" : "-";
                throw new ScriptRuntimeException(expression.Operand.Span, $"'{sign}' stands before a number; this is {ValueConverter.Describe(value)}.");
        }
    }

    private static string Interpolate(TemplateContext context, ScriptInterpolatedExpression expression)
    {
        var text = new System.Text.StringBuilder();
        foreach (var part in expression.Parts)
        {
            var value = Evaluate(context, part);
            try
            {
                // In the middle of a string a boolean is written as .NET writes it.
                text.Append(value is bool flag ? flag.ToString() : ValuePrinter.ToText(value, context));
                context.CheckLength(text.Length);
            }
            catch (ScriptValueException failure)
            {
                throw new ScriptRuntimeException(part.Span, failure.Message);
            }
        }

        return text.ToString();
    }

    private static ScriptArray MakeArray(TemplateContext context, ScriptArrayInitializerExpression expression)
    {
        var array = new ScriptArray();
        foreach (var value in expression.Values)
        {
            array.Add(Evaluate(context, value));
        }

        return array;
    }

    private static ScriptObject MakeObject(TemplateContext context, ScriptObjectInitializerExpression expression)
    {
        var members = new ScriptObject();
        foreach (var member in expression.Members)
        {
            members[member.Name] = Evaluate(context, member.Value);
        }

        return members;
    }

    private static object? IsEmpty(TemplateContext context, object? value) => value switch
    {
        null => null,
        string text => text.Length == 0,
        IScriptObject members => members.Count == 0,
        _ when ListValues.IsList(value) => ListValues.Count(value) == 0,
        _ => context.AsObject(value) is { Count: 0 },
    };
}

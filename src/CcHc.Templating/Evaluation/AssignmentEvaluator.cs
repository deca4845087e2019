using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>Writes variables, members and elements.</summary>
internal static class AssignmentEvaluator
{
    public static void Assign(TemplateContext context, ScriptAssignExpression expression)
    {
        var value = expression.Operator is { } op
            ? Combine(context, op, expression)
            : expression.Value is ScriptAnonymousFunction function ? new ScriptedFunction(function.Function) : ExpressionEvaluator.Evaluate(context, expression.Value);
        Write(context, expression.Target, value);
    }

    public static object? Increment(TemplateContext context, ScriptIncrementDecrementExpression expression)
    {
        var before = ExpressionEvaluator.Evaluate(context, expression.Operand);
        if (before is not null && !ValueConverter.IsNumber(before))
        {
            throw new ScriptRuntimeException(expression.Operand.Span, $"A number is wanted here, and this is {ValueConverter.Describe(before)}.");
        }

        var op = expression.IsIncrement ? ScriptBinaryOperator.Add : ScriptBinaryOperator.Subtract;
        var after = BinaryOperators.Evaluate(context, op, before, 1);
        Write(context, expression.Operand, after);
        return expression.IsPrefix ? after : before;
    }

    public static void Write(TemplateContext context, ScriptExpression target, object? value)
    {
        switch (target)
        {
            case ScriptVariableGlobal variable:
                WriteGlobal(context, variable.Name, value, variable.Span);
                break;
            case ScriptVariableLocal { Name: "" or "$" }:
                throw new ScriptRuntimeException(target.Span, "The arguments cannot be assigned to.");
            case ScriptVariableLocal variable:
                context.Local.Variables[variable.Name] = value;
                break;
            case ScriptMemberExpression member:
                WriteMember(context, ExpressionEvaluator.Evaluate(context, member.Target), member.Member, value, member.MemberSpan);
                break;
            case ScriptIndexerExpression element:
                WriteElement(context, element, value);
                break;
        }
    }

    public static void WriteGlobal(TemplateContext context, string name, object? value, SourceSpan span)
    {
        if (context.FindLoopOf(name) is { } loop)
        {
            loop.Value = value;
            return;
        }

        if (!context.CurrentGlobal.CanWrite(name))
        {
            throw new ScriptRuntimeException(span, $"The variable '{name}' is read-only.");
        }

        context.CurrentGlobal.SetValue(name, value);
    }

    private static object? Combine(TemplateContext context, ScriptBinaryOperator op, ScriptAssignExpression expression)
    {
        var before = ExpressionEvaluator.Evaluate(context, expression.Target);
        var value = ExpressionEvaluator.Evaluate(context, expression.Value);
        try
        {
            return BinaryOperators.Evaluate(context, op, before, value);
        }
        catch (ScriptValueException failure)
        {
            throw new ScriptRuntimeException(expression.OperatorSpan, failure.Message);
        }
    }

    private static void WriteMember(TemplateContext context, object? target, string member, object? value, SourceSpan span)
    {
        var members = target is ScriptArray array ? array.EnsureProperties() : context.AsObject(target);
        if (members is null)
        {
            throw new ScriptRuntimeException(span, $"A member of {ValueConverter.Describe(target)} cannot be written.");
        }

        if (!members.CanWrite(member))
        {
            members = context.OwnFunctions(members);
            if (members?.CanWrite(member) != true)
            {
                throw new ScriptRuntimeException(span, $"The member '{member}' is read-only.");
            }
        }

        members.SetValue(member, value);
        context.NoteWrite(members, member, value);
    }

    private static void WriteElement(TemplateContext context, ScriptIndexerExpression element, object? value)
    {
        var target = ExpressionEvaluator.Evaluate(context, element.Target);
        var index = ExpressionEvaluator.Evaluate(context, element.Index);
        if (target is not ScriptArray array || index is string)
        {
            WriteMember(context, target, ValuePrinter.ToText(index), value, element.Index.Span);
            return;
        }

        try
        {
            var number = ValueConverter.ToInt(index);
            number = number < 0 ? number + array.Count : number;
            context.CheckCount(number);
            array[number >= 0 ? number : throw new ScriptValueException("There is no element before the first one.")] = value;
        }
        catch (ScriptValueException failure)
        {
            throw new ScriptRuntimeException(element.Index.Span, failure.Message);
        }
    }
}

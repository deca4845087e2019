using CcHc.Templating.Members;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>Variables, members and elements.</summary>
internal static class PathEvaluator
{
    /// <summary>Gives the value of any expression, but a function itself rather than its result.</summary>
    public static object? EvaluateWithoutCall(TemplateContext context, ScriptExpression expression) => expression.Kind switch
    {
        ScriptNodeKind.VariableGlobal or ScriptNodeKind.VariableLocal or ScriptNodeKind.MemberExpression or ScriptNodeKind.IndexerExpression => Evaluate(context, expression),
        ScriptNodeKind.NestedExpression => EvaluateWithoutCall(context, ((ScriptNestedExpression)expression).Expression),
        _ => ExpressionEvaluator.Evaluate(context, expression),
    };

    public static object? Evaluate(TemplateContext context, ScriptExpression path) => path.Kind switch
    {
        ScriptNodeKind.VariableGlobal => Global(context, (ScriptVariableGlobal)path),
        ScriptNodeKind.VariableLocal => Local(context, (ScriptVariableLocal)path),
        ScriptNodeKind.MemberExpression => Member(context, (ScriptMemberExpression)path),
        _ => Element(context, (ScriptIndexerExpression)path),
    };

    private static object? Global(TemplateContext context, ScriptVariableGlobal variable)
    {
        if (context.TryGetValue(variable.Name, variable.NameHash, out var value) || !context.StrictVariables)
        {
            return value;
        }

        throw new ScriptRuntimeException(variable.Span, $"There is no variable or function '{variable.Name}'{NearestName.Hint(variable.Name, context.KnownNames())}");
    }

    private static object? Local(TemplateContext context, ScriptVariableLocal variable)
    {
        switch (variable.Name)
        {
            case "":
                return context.Local.Arguments;
            case "$":
                return context.Local.Block is { } block ? StatementEvaluator.Capture(context, block, indent: "") : null;
        }

        if (context.Local.TryGet(variable.Name, out var value) || !context.StrictVariables)
        {
            return value;
        }

        var known = context.Local.Names.Select(name => "$" + name);
        throw new ScriptRuntimeException(variable.Span, $"There is no variable '${variable.Name}' here{NearestName.Hint("$" + variable.Name, known)}");
    }

    public static object? Member(TemplateContext context, ScriptMemberExpression expression)
    {
        if (expression.Target is ScriptVariableLoop loop)
        {
            return LoopMember(context, loop, expression);
        }

        var target = ExpressionEvaluator.Evaluate(context, expression.Target);
        if (target is ScriptObject members && members.TryGet(expression.Member, expression.MemberHash, out var found))
        {
            return found;
        }

        if (target is not null)
        {
            if (expression.LastAccess is MemberAccess last && last.Type == target.GetType() && ReferenceEquals(last.Accessors, context.Accessors))
            {
                return last.Get(target);
            }

            if (target is not (IScriptObject or string or IScriptCustomFunction or IConvertible or IFormattable) && !ListValues.IsList(target)
                && context.Accessors.For(target.GetType()).GetterOf(expression.Member) is { } getter)
            {
                expression.LastAccess = new MemberAccess(context.Accessors, target.GetType(), getter);
                return getter(target);
            }

            return Member(context, target, expression.Member, expression.MemberSpan);
        }

        return expression.IsOptional || context.EnableRelaxedTargetAccess
            ? null
            : throw new ScriptRuntimeException(expression.MemberSpan, $"There is no member '{expression.Member}' of null; '?.' gives null instead.");
    }

    private static object? LoopMember(TemplateContext context, ScriptVariableLoop loop, ScriptMemberExpression expression)
    {
        var state = context.FindLoop(loop.Name);
        if (state is null)
        {
            return context.StrictVariables ? throw new ScriptRuntimeException(loop.Span, $"'{loop.Name}.' belongs inside a '{loop.Name}'.") : null;
        }

        return state.TryGet(expression.Member, out var value) || !context.StrictVariables
            ? value
            : throw new ScriptRuntimeException(expression.MemberSpan, $"'{loop.Name}' has no member '{expression.Member}'.");
    }

    private static object? Member(TemplateContext context, object target, string member, SourceSpan span)
    {
        switch (target)
        {
            case IScriptObject members:
                if (members.TryGetValue(member, out var found) || context.EnableRelaxedMemberAccess)
                {
                    return found;
                }

                throw Missing(span, member, members.GetMembers());
            case string text:
                return member == "size" ? text.Length : null;
            case IScriptCustomFunction or bool or char or Enum:
                return null;
            case ScriptArray { Properties: { } properties } when properties.TryGetValue(member, out var property):
                return property;
            case ScriptArray or ScriptRange:
                return member == "size" ? ListValues.Count(target) : null;
        }

        if (ValueConverter.IsNumber(target))
        {
            return null;
        }

        var accessor = context.Accessors.For(target.GetType());
        if (!accessor.IsOpen && ListValues.IsList(target))
        {
            return member == "size" ? ListValues.Count(target) : null;
        }

        if (accessor.TryGet(target, member, out var value) || (context.EnableRelaxedMemberAccess && (accessor.IsOpen || !context.StrictVariables)))
        {
            return value;
        }

        throw Missing(span, member, accessor.MembersOf(target));
    }

    private static object? Element(TemplateContext context, ScriptIndexerExpression expression)
    {
        var target = ExpressionEvaluator.Evaluate(context, expression.Target);
        var index = ExpressionEvaluator.Evaluate(context, expression.Index);
        if (target is null)
        {
            return context.EnableRelaxedTargetAccess || context.Local.Arguments is null && expression.Target is ScriptVariableLocal { Name: "" }
                ? null
                : throw new ScriptRuntimeException(expression.Target.Span, "Null has no elements.");
        }

        if (target is string text)
        {
            return Letter(text, ToIndex(index, expression));
        }

        if (ListValues.IsList(target) && index is not string)
        {
            return ListValues.At(target, ToIndex(index, expression));
        }

        if (context.AsObject(target) is null && !ListValues.IsList(target))
        {
            throw new ScriptRuntimeException(expression.Target.Span, $"This is {ValueConverter.Describe(target)} and has no elements.");
        }

        return index is null ? null : Member(context, target, ValuePrinter.ToText(index), expression.Index.Span);
    }

    private static int ToIndex(object? index, ScriptIndexerExpression expression)
    {
        try
        {
            return ValueConverter.ToInt(index);
        }
        catch (ScriptValueException failure)
        {
            throw new ScriptRuntimeException(expression.Index.Span, failure.Message);
        }
    }

    private static object? Letter(string text, int index)
    {
        index = index < 0 ? index + text.Length : index;
        return index >= 0 && index < text.Length ? text[index] : null;
    }

    private static ScriptRuntimeException Missing(SourceSpan span, string member, IEnumerable<string> known) =>
        new(span, $"There is no member '{member}'{NearestName.Hint(member, known)}");
}

using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>An element, or a member whose name is worked out: <c>list[0]</c>, <c>task["title"]</c>.</summary>
internal sealed class ElementCode(SourceSpan span, ExpressionCode target, ExpressionCode index) : PathCode(span)
{
    public override object? Find(TemplateContext context)
    {
        var value = target.Evaluate(context);
        var at = index.Evaluate(context);
        if (at is string name && value is ScriptObject members && members.TryGetValue(name, out var found))
        {
            return found;
        }

        if (value is null)
        {
            return context.EnableRelaxedTargetAccess || (target is ArgumentsCode && context.Local.Arguments is null)
                ? null
                : throw new ScriptRuntimeException(target.Span, "Null has no elements.");
        }

        if (value is string text)
        {
            return Letter(text, ToIndex(at));
        }

        if (ListValues.IsList(value) && at is not string)
        {
            return ListValues.At(value, ToIndex(at));
        }

        if (context.AsObject(value) is null && !ListValues.IsList(value))
        {
            throw new ScriptRuntimeException(target.Span, $"This is {ValueConverter.Describe(value)} and has no elements.");
        }

        return at is null ? null : MemberReader.Read(context, value, ValuePrinter.ToText(at), index.Span);
    }

    public override void Assign(TemplateContext context, object? value)
    {
        var list = target.Evaluate(context);
        var at = index.Evaluate(context);
        if (list is not ScriptArray array || at is string)
        {
            MemberWriter.Write(context, list, ValuePrinter.ToText(at), value, index.Span);
            return;
        }

        try
        {
            var number = ValueConverter.ToInt(at);
            number = number < 0 ? number + array.Count : number;
            context.CheckCount(number);
            array[number >= 0 ? number : throw new ScriptValueException("There is no element before the first one.")] = value;
        }
        catch (ScriptValueException failure)
        {
            throw new ScriptRuntimeException(index.Span, failure.Message);
        }
    }

    private static object? Letter(string text, int index)
    {
        index = index < 0 ? index + text.Length : index;
        return index >= 0 && index < text.Length ? text[index] : null;
    }

    private int ToIndex(object? value)
    {
        try
        {
            return ValueConverter.ToInt(value);
        }
        catch (ScriptValueException failure)
        {
            throw new ScriptRuntimeException(index.Span, failure.Message);
        }
    }
}

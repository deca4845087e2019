using CcHc.Templating.Members;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>Reads a member of any value.</summary>
internal static class MemberReader
{
    private const string Size = "size";

    /// <summary>How a member is read of all values of this one's type; null where it depends on the value.</summary>
    public static MemberAccess? AccessOf(TemplateContext context, object target, string member)
    {
        if (target is IScriptObject or string or IScriptCustomFunction or IConvertible or IFormattable or ScriptArray or ScriptRange)
        {
            return null;
        }

        var accessor = context.Accessors.For(target.GetType());
        if (!ListValues.IsList(target))
        {
            return accessor.AccessOf(member);
        }

        return accessor.IsOpen ? accessor.AccessOf(member) : new ComputedAccess(context.Accessors, target.GetType(), member == Size ? SizeOf : Nothing);
    }

    public static object? Read(TemplateContext context, object target, string member, SourceSpan span)
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
                return member == Size ? Boxes.Of(text.Length) : null;
            case IScriptCustomFunction or bool or char or Enum:
                return null;
            case ScriptArray { Properties: { } properties } when properties.TryGetValue(member, out var property):
                return property;
            case ScriptArray or ScriptRange:
                return member == Size ? SizeOf(target) : null;
        }

        if (ValueConverter.IsNumber(target))
        {
            return null;
        }

        var accessor = context.Accessors.For(target.GetType());
        if (!accessor.IsOpen && ListValues.IsList(target))
        {
            return member == Size ? SizeOf(target) : null;
        }

        if (accessor.TryGet(target, member, out var value) || (context.EnableRelaxedMemberAccess && (accessor.IsOpen || !context.StrictVariables)))
        {
            return value;
        }

        throw Missing(span, member, accessor.MembersOf(target));
    }

    private static object? SizeOf(object list) => Boxes.Of(ListValues.Count(list));

    private static object? Nothing(object list) => null;

    private static ScriptRuntimeException Missing(SourceSpan span, string member, IEnumerable<string> known) =>
        new(span, $"There is no member '{member}'{NearestName.Hint(member, known)}");
}

using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>Writes a member of any value.</summary>
internal static class MemberWriter
{
    public static void Write(TemplateContext context, object? target, string member, object? value, SourceSpan span)
    {
        var members = target is ScriptArray array ? array.EnsureProperties() : context.AsObject(target);
        if (members is null)
        {
            throw new ScriptRuntimeException(span, $"A member of {ValueConverter.Describe(target)} cannot be written.");
        }

        if (!members.CanWrite(member))
        {
            members = context.CopyFunctions(members);
            if (members?.CanWrite(member) != true)
            {
                throw new ScriptRuntimeException(span, $"The member '{member}' is read-only.");
            }
        }

        members.SetValue(member, value);
        context.NoteWrite(members, member, value);
    }
}

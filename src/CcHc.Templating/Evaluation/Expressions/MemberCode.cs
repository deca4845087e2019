using CcHc.Templating.Members;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>A member: <c>task.title</c>, <c>task?.title</c>. How it was read last is tried first.</summary>
internal sealed class MemberCode(SourceSpan span, ExpressionCode target, string member, SourceSpan memberSpan, bool isOptional) : PathCode(span)
{
    private readonly PathCode? _path = target as PathCode;

    // The commonest targets, known by their class: they are called directly.
    private readonly GlobalCode? _variable = target as GlobalCode;
    private readonly MemberCode? _member = target as MemberCode;

    /// <summary>Replaced as a whole, checked before it is used, and may be lost at any time: threads share it without a lock.</summary>
    private MemberAccess? _last;

    public ExpressionCode Target { get; } = target;

    public Name Name { get; } = new(member);

    public override object? Evaluate(TemplateContext context) => Call(context, Find(context));

    public override object? Find(TemplateContext context)
    {
        var value = _variable is not null ? _variable.Find(context)
            : _member is not null ? _member.Find(context)
            : _path is not null ? _path.Find(context)
            : Target.Evaluate(context);
        if (_last is { } last && value is not null && last.IsFor(value, context.Accessors))
        {
            if (last.TryGet(value, out var member))
            {
                return member;
            }
        }
        else if (value is ScriptObject members)
        {
            if (members.TryGet(Name, out var found))
            {
                return found;
            }
        }
        else if (value is ScriptArray array)
        {
            if (array.Properties is { } properties && properties.TryGet(Name, out var property))
            {
                return property;
            }
        }

        return FindAnew(context, value);
    }

    public override void Assign(TemplateContext context, object? value) => MemberWriter.Write(context, Target.Evaluate(context), Name.Text, value, memberSpan);

    private object? FindAnew(TemplateContext context, object? value)
    {
        if (value is IScriptCustomFunction function && _path is not null)
        {
            value = FunctionCalls.Call(context, _path, function);
        }

        if (value is null)
        {
            return isOptional || context.EnableRelaxedTargetAccess
                ? null
                : throw new ScriptRuntimeException(memberSpan, $"There is no member '{Name}' of null; '?.' gives null instead.");
        }

        if (MemberReader.AccessOf(context, value, Name.Text) is { } access)
        {
            _last = access;
            if (access.TryGet(value, out var member))
            {
                return member;
            }
        }

        return MemberReader.Read(context, value, Name.Text, memberSpan);
    }
}

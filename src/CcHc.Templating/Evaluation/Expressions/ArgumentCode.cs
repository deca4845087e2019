using CcHc.Templating.Runtime;

namespace CcHc.Templating.Evaluation;

/// <summary>A named argument: <c>$.title</c>.</summary>
/// <param name="member">The same as any other member, for all that <c>$</c> can be.</param>
internal sealed class ArgumentCode(MemberCode member) : PathCode(member.Span)
{
    public override object? Find(TemplateContext context) => context.Local.TryGetArgument(member.Name, out var value) ? value : member.Find(context);

    public override void Assign(TemplateContext context, object? value) => member.Assign(context, value);
}

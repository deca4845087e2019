using CcHc.Templating.Runtime;

namespace CcHc.Templating.Evaluation;

/// <summary>A path of names, <c>words.page.title</c>, that may lead to a text of the host which never changes.</summary>
/// <param name="root">The first name.</param>
/// <param name="names">Those after it.</param>
internal sealed class WordPath(Name root, Name[] names)
{
    /// <summary>The path that an expression is; null for any other expression.</summary>
    public static WordPath? Of(ExpressionCode expression)
    {
        var names = new Stack<Name>();
        while (expression is MemberCode member)
        {
            names.Push(member.Name);
            expression = member.Target;
        }

        return expression is GlobalCode root && names.Count > 0 ? new WordPath(root.Name, [.. names]) : null;
    }

    public Name Root { get; } = root;

    /// <summary>Whether the path leads through read-only objects only, to a text in the last of them.</summary>
    public bool IsTextIn(ScriptObject source)
    {
        object? value = source;
        foreach (var name in names.Prepend(Root))
        {
            if (value is not ScriptObject { IsReadOnly: true } members || !members.TryGet(name, out value))
            {
                return false;
            }
        }

        return value is string;
    }
}

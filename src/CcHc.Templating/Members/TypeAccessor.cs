namespace CcHc.Templating.Members;

/// <summary>Reads the members of the objects of one .NET type by the names that templates use.</summary>
internal abstract class TypeAccessor
{
    /// <summary>Whether the names depend on the object, as in a dictionary: then a missing one is no mistake of the template.</summary>
    public abstract bool IsOpen { get; }

    public abstract bool TryGet(object target, string member, out object? value);

    /// <summary>How a member is read of any object of the type; null where there is no such member.</summary>
    public abstract MemberAccess? AccessOf(string member);

    public abstract IEnumerable<string> MembersOf(object target);

    public abstract int Count(object target);
}

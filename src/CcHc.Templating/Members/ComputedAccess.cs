namespace CcHc.Templating.Members;

/// <summary>A member that is worked out some other way: the size of a list, a property of a struct.</summary>
internal sealed class ComputedAccess(TypeAccessorCache accessors, Type type, Func<object, object?> get) : MemberAccess(accessors, type)
{
    public override bool TryGet(object target, out object? value)
    {
        value = get(target);
        return true;
    }
}

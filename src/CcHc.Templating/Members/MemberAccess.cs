namespace CcHc.Templating.Members;

/// <summary>How a member is read of all objects of one type.</summary>
/// <param name="accessors">The cache to which the type's accessor belongs.</param>
/// <param name="type">The exact type of the objects.</param>
internal abstract class MemberAccess(TypeAccessorCache accessors, Type type)
{
    /// <summary>Whether this reads an object of this type, with the names of this cache.</summary>
    public bool IsFor(object target, TypeAccessorCache cache) => target.GetType() == type && ReferenceEquals(accessors, cache);

    /// <summary>Reads the member. The object is of the exact type: nothing is checked again.</summary>
    /// <returns>Whether the object has it; only those whose names depend on the object may say no.</returns>
    public abstract bool TryGet(object target, out object? value);
}

namespace CcHc.Templating.Members;

/// <summary>How one place of a template reads a member of one type.</summary>
internal sealed record MemberAccess(TypeAccessorCache Accessors, Type Type, Func<object, object?> Get);

namespace CcHc.Templating.Members;

/// <summary>How a member of one type is read.</summary>
internal sealed record MemberAccess(TypeAccessorCache Accessors, Type Type, Func<object, object?> Get);

namespace CcHc.Templating.Members;

/// <summary>Gives the name that templates use for a member of a .NET object.</summary>
/// <param name="memberName">The .NET name, such as <c>LastDay</c>.</param>
/// <returns>The name in templates, such as <c>last_day</c>.</returns>
public delegate string MemberRenamerDelegate(string memberName);

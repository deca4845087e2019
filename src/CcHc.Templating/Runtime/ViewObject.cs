using CcHc.Templating.Members;

namespace CcHc.Templating.Runtime;

/// <summary>A .NET object or dictionary as an object of the template language, read-only.</summary>
internal sealed class ViewObject(object target, TypeAccessor accessor) : IScriptObject
{
    public int Count => accessor.Count(target);

    public IEnumerable<string> GetMembers() => accessor.MembersOf(target);

    public bool TryGetValue(string member, out object? value) => accessor.TryGet(target, member, out value);

    public bool CanWrite(string member) => false;

    public void SetValue(string member, object? value) => throw new InvalidOperationException($"'{member}' is read-only.");
}

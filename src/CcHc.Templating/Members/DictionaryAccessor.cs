namespace CcHc.Templating.Members;

/// <summary>The entries of a dictionary with strings as keys.</summary>
internal sealed class DictionaryAccessor<TValue>(TypeAccessorCache cache, Type type) : TypeAccessor
{
    public override bool IsOpen => true;

    public override bool TryGet(object target, string member, out object? value)
    {
        var found = ((IReadOnlyDictionary<string, TValue>)target).TryGetValue(member, out var typed);
        value = found ? typed : null;
        return found;
    }

    public override MemberAccess AccessOf(string member) => new EntryAccess<TValue>(cache, type, member);

    public override IEnumerable<string> MembersOf(object target) => ((IReadOnlyDictionary<string, TValue>)target).Keys;

    public override int Count(object target) => ((IReadOnlyDictionary<string, TValue>)target).Count;
}

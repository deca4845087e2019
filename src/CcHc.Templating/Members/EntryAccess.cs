namespace CcHc.Templating.Members;

/// <summary>An entry of a dictionary.</summary>
internal sealed class EntryAccess<TValue>(TypeAccessorCache accessors, Type type, string key) : MemberAccess(accessors, type)
{
    public override bool TryGet(object target, out object? value)
    {
        var found = ((IReadOnlyDictionary<string, TValue>)target).TryGetValue(key, out var typed);
        value = found ? typed : null;
        return found;
    }
}

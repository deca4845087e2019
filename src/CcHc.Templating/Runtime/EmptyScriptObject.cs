namespace CcHc.Templating.Runtime;

/// <summary>What <c>empty</c> is in templates: equal to every array and object with nothing in it.</summary>
internal sealed class EmptyScriptObject : IScriptObject
{
    public static readonly EmptyScriptObject Default = new();

    private EmptyScriptObject()
    {
    }

    public int Count => 0;

    public IEnumerable<string> GetMembers() => [];

    public bool TryGetValue(string member, out object? value)
    {
        value = null;
        return false;
    }

    public bool CanWrite(string member) => false;

    public void SetValue(string member, object? value) => throw new InvalidOperationException("'empty' is read-only.");
}

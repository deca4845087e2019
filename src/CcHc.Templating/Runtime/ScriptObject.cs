using System.Collections;

namespace CcHc.Templating.Runtime;

/// <summary>An object of the template language: named values in the order in which they were added.</summary>
/// <example><code>var model = new ScriptObject { ["title"] = "Kế hoạch" };
/// model.Import("shout", (string text) => text + "!");</code></example>
public sealed class ScriptObject : IScriptObject, IEnumerable<KeyValuePair<string, object?>>
{
    private readonly NameTable _members;
    private HashSet<string>? _readOnly;

    /// <summary>Makes an empty object.</summary>
    public ScriptObject()
        : this(capacity: 0)
    {
    }

    internal ScriptObject(int capacity) => _members = new NameTable(capacity);

    /// <summary>Whether nothing can be written any more. A read-only object can be shared between threads.</summary>
    public bool IsReadOnly { get; private set; }

    /// <inheritdoc/>
    public int Count => _members.Count;

    /// <summary>The value of a member; null when there is none.</summary>
    /// <param name="member">Its name. A delegate that is written becomes a function of the template language.</param>
    public object? this[string member]
    {
        get => TryGetValue(member, out var value) ? value : null;
        set => SetValue(member, value);
    }

    /// <summary>Adds or replaces a member, for collection initialisers.</summary>
    /// <param name="member">Its name.</param>
    /// <param name="value">Its value.</param>
    public void Add(string member, object? value) => SetValue(member, value);

    /// <summary>Adds a function of the host.</summary>
    /// <param name="name">Its name in templates.</param>
    /// <param name="function">A function of at most four parameters; a first one of type <see cref="TemplateContext"/> is
    /// filled in by the engine. Parameters with default values may be left out by templates.</param>
    /// <param name="isPure">Whether the same arguments always give the same result and nothing else happens: the engine may then
    /// remember results instead of calling again.</param>
    /// <exception cref="ArgumentException">The function has too many parameters, or passes some by reference.</exception>
    public void Import(string name, Delegate function, bool isPure = false) => SetValue(name, DelegateFunction.Create(function, isPure));

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers()
    {
        for (var i = 0; i < _members.Count; i++)
        {
            yield return _members.NameAt(i);
        }
    }

    /// <summary>Whether there is a member of a name.</summary>
    /// <param name="member">The name.</param>
    /// <returns>Whether there is one, even if its value is null.</returns>
    public bool Contains(string member) => _members.TryGet(member, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string member, out object? value) => _members.TryGet(member, out value);

    /// <inheritdoc/>
    public bool CanWrite(string member) => !IsReadOnly && (_readOnly is null || !_readOnly.Contains(member));

    /// <inheritdoc/>
    public void SetValue(string member, object? value)
    {
        if (!CanWrite(member))
        {
            throw new InvalidOperationException($"'{member}' is read-only.");
        }

        _members.Set(member, value is Delegate function ? DelegateFunction.Create(function) : value);
    }

    /// <summary>Makes one member read-only.</summary>
    /// <param name="member">Its name.</param>
    public void SetReadOnly(string member) => (_readOnly ??= []).Add(member);

    internal bool Contains(Name member) => _members.Contains(member);

    /// <summary>Looks a member up whose hash is known.</summary>
    internal bool TryGet(Name member, out object? value) => _members.TryGet(member, out value);

    /// <summary>Writes a member of a new object.</summary>
    internal void Set(Name member, object? value) => _members.Set(member.Text, member.Hash, value);

    /// <summary>Makes the whole object read-only, for good; and the objects in it.</summary>
    public void Freeze()
    {
        if (IsReadOnly)
        {
            return;
        }

        IsReadOnly = true;
        for (var i = 0; i < _members.Count; i++)
        {
            (_members.ValueAt(i) as ScriptObject)?.Freeze();
        }
    }

    /// <summary>Removes a member.</summary>
    /// <param name="member">Its name.</param>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="InvalidOperationException">The member is read-only.</exception>
    public bool Remove(string member) => CanWrite(member) ? _members.Remove(member) : throw new InvalidOperationException($"'{member}' is read-only.");

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < _members.Count; i++)
        {
            yield return KeyValuePair.Create(_members.NameAt(i), _members.ValueAt(i));
        }
    }

    /// <summary>The object as a template prints it.</summary>
    /// <returns>Such as <c>{a: 1}</c>.</returns>
    public override string ToString() => ValuePrinter.ToText(this);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

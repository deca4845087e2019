using System.Collections;

namespace CcHc.Templating.Runtime;

/// <summary>An object of the template language: named values in the order in which they were added.</summary>
/// <example><code>var model = new ScriptObject { ["title"] = "Kế hoạch" };
/// model.Import("shout", (string text) => text + "!");</code></example>
public sealed class ScriptObject : IScriptObject, IEnumerable<KeyValuePair<string, object?>>
{
    private readonly OrderedDictionary<string, object?> _members = [];
    private HashSet<string>? _readOnly;

    /// <summary>Whether nothing can be written any more. A read-only object can be shared between threads.</summary>
    public bool IsReadOnly { get; private set; }

    /// <inheritdoc/>
    public int Count => _members.Count;

    /// <summary>The value of a member; null when there is none.</summary>
    /// <param name="member">Its name. A delegate that is written becomes a function of the template language.</param>
    public object? this[string member]
    {
        get => _members.TryGetValue(member, out var value) ? value : null;
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
    /// <exception cref="ArgumentException">The function has too many parameters, or passes some by reference.</exception>
    public void Import(string name, Delegate function) => SetValue(name, function);

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers() => _members.Keys;

    /// <summary>Whether there is a member of a name.</summary>
    /// <param name="member">The name.</param>
    /// <returns>Whether there is one, even if its value is null.</returns>
    public bool Contains(string member) => _members.ContainsKey(member);

    /// <inheritdoc/>
    public bool TryGetValue(string member, out object? value) => _members.TryGetValue(member, out value);

    /// <inheritdoc/>
    public bool CanWrite(string member) => !IsReadOnly && (_readOnly is null || !_readOnly.Contains(member));

    /// <inheritdoc/>
    public void SetValue(string member, object? value)
    {
        if (!CanWrite(member))
        {
            throw new InvalidOperationException($"'{member}' is read-only.");
        }

        _members[member] = value is Delegate function ? DelegateFunction.Create(function) : value;
    }

    /// <summary>Makes one member read-only.</summary>
    /// <param name="member">Its name.</param>
    public void SetReadOnly(string member) => (_readOnly ??= []).Add(member);

    /// <summary>Makes the whole object read-only, for good; and the objects in it.</summary>
    public void Freeze()
    {
        if (IsReadOnly)
        {
            return;
        }

        IsReadOnly = true;
        foreach (var child in _members.Values.OfType<ScriptObject>())
        {
            child.Freeze();
        }
    }

    /// <summary>Removes a member.</summary>
    /// <param name="member">Its name.</param>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="InvalidOperationException">The member is read-only.</exception>
    public bool Remove(string member) => CanWrite(member) ? _members.Remove(member) : throw new InvalidOperationException($"'{member}' is read-only.");

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _members.GetEnumerator();

    /// <summary>The object as a template prints it.</summary>
    /// <returns>Such as <c>{a: 1}</c>.</returns>
    public override string ToString() => ValuePrinter.ToText(this);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

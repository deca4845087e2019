using System.Collections;

namespace CcHc.Templating.Runtime;

/// <summary>An array of the template language.</summary>
public sealed class ScriptArray : IList<object?>, IReadOnlyList<object?>
{
    private readonly List<object?> _items;

    /// <summary>Makes an empty array.</summary>
    public ScriptArray() => _items = [];

    /// <summary>Makes an array of some values.</summary>
    /// <param name="items">The values, in order.</param>
    public ScriptArray(IEnumerable<object?> items) => _items = [.. items];

    /// <inheritdoc cref="ICollection{T}.Count"/>
    public int Count => _items.Count;

    /// <inheritdoc/>
    public bool IsReadOnly => false;

    /// <summary>Another number after each change.</summary>
    internal int Version { get; private set; }

    /// <summary>Named values that hang on the array (<c>list.note = "x"</c>), such as the named arguments in <c>$</c>; null when there are none.</summary>
    public ScriptObject? Properties { get; private set; }

    /// <summary>An element. Writing behind the end fills the gap with null; reading there gives null.</summary>
    /// <param name="index">Its index, from 0.</param>
    public object? this[int index]
    {
        get => index >= 0 && index < _items.Count ? _items[index] : null;
        set
        {
            while (_items.Count <= index)
            {
                Changing().Add(null);
            }

            Changing()[index] = value;
        }
    }

    /// <summary>Gets the named values, for writing.</summary>
    /// <returns>The object that holds them.</returns>
    public ScriptObject EnsureProperties() => Properties ??= [];

    /// <inheritdoc/>
    public void Add(object? item) => Changing().Add(item);

    /// <summary>Adds some values.</summary>
    /// <param name="items">The values, in order.</param>
    public void AddRange(IEnumerable<object?> items) => Changing().AddRange(items);

    /// <inheritdoc/>
    public void Clear() => Changing().Clear();

    /// <inheritdoc/>
    public bool Contains(object? item) => _items.Contains(item);

    /// <inheritdoc/>
    public void CopyTo(object?[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public int IndexOf(object? item) => _items.IndexOf(item);

    /// <inheritdoc/>
    public void Insert(int index, object? item) => Changing().Insert(index, item);

    /// <inheritdoc/>
    public bool Remove(object? item) => Changing().Remove(item);

    /// <inheritdoc/>
    public void RemoveAt(int index) => Changing().RemoveAt(index);

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator() => _items.GetEnumerator();

    /// <summary>The array as a template prints it.</summary>
    /// <returns>Such as <c>[1, 2]</c>.</returns>
    public override string ToString() => ValuePrinter.ToText(this);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private List<object?> Changing()
    {
        Version++;
        return _items;
    }
}

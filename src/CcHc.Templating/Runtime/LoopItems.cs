using System.Collections;

namespace CcHc.Templating.Runtime;

/// <summary>The elements of a loop, by their index where the list has one. A list that changes while it is looped over is an error.</summary>
internal struct LoopItems
{
    private readonly ScriptArray? _array;
    private readonly IList? _list;
    private readonly IEnumerator<object?>? _others;
    private readonly int _version;
    private int _next;

    public LoopItems(ScriptArray array)
    {
        _array = array;
        _version = array.Version;
        Count = array.Count;
    }

    /// <summary>A list of .NET. Templates cannot change it, but a function of the host could.</summary>
    public LoopItems(IList list)
    {
        _list = list;
        Count = list.Count;
    }

    public LoopItems(IReadOnlyCollection<object?> items)
    {
        _others = items.GetEnumerator();
        Count = items.Count;
    }

    public int Count { get; }

    public object? Current => _array is not null ? _array[_next - 1] : _list is not null ? _list[_next - 1] : _others!.Current;

    public bool MoveNext()
    {
        if ((_array is not null && _array.Version != _version) || (_list is not null && _list.Count != Count))
        {
            throw new ScriptValueException("This list was changed by the loop over it.");
        }

        _next++;
        return _others is null ? _next <= Count : _others.MoveNext();
    }
}

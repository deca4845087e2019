using System.Runtime.CompilerServices;

namespace CcHc.Templating.Runtime;

/// <summary>Values by name, in the order in which the names were added. The hash of a name is handed in, so that a template
/// works it out once and not at every look-up.</summary>
internal sealed class NameTable
{
    private const int SmallestSize = 4;

    private int[] _buckets = [];
    private Entry[] _entries = [];
    private long _mask;

    public int Count { get; private set; }

    public static int HashOf(string name) => name.GetHashCode(StringComparison.Ordinal);

    public string NameAt(int index) => _entries[index].Name;

    public object? ValueAt(int index) => _entries[index].Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(string name, int hash, out object? value)
    {
        // A bit for each name that was ever added: most look-ups of names that are not here end at once.
        if (((_mask >> hash) & 1) != 0 && IndexOf(name, hash) is >= 0 and var index)
        {
            value = _entries[index].Value;
            return true;
        }

        value = null;
        return false;
    }

    public void Set(string name, object? value)
    {
        var hash = HashOf(name);
        var index = IndexOf(name, hash);
        if (index >= 0)
        {
            _entries[index].Value = value;
            return;
        }

        if (Count == _entries.Length)
        {
            Resize(Math.Max(SmallestSize, Count * 2));
        }

        _mask |= 1L << hash;
        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _entries[Count] = new Entry { Name = name, Hash = hash, Value = value, Next = bucket - 1 };
        Count++;
        bucket = Count;
    }

    public bool Remove(string name)
    {
        var index = IndexOf(name, HashOf(name));
        if (index < 0)
        {
            return false;
        }

        Count--;
        Array.Copy(_entries, index + 1, _entries, index, Count - index);
        _entries[Count] = default;
        Resize(_entries.Length);
        return true;
    }

    private int IndexOf(string name, int hash)
    {
        var buckets = _buckets;
        if (buckets.Length == 0)
        {
            return -1;
        }

        var entries = _entries;
        var index = buckets[hash & (buckets.Length - 1)] - 1;
        while ((uint)index < (uint)entries.Length)
        {
            ref var entry = ref entries[index];
            if (entry.Hash == hash)
            {
                if (ReferenceEquals(entry.Name, name))
                {
                    return index;
                }

                if (string.Equals(entry.Name, name))
                {
                    // The next look-up with this name ends above. Threads that share the table write equal texts.
                    entry.Name = name;
                    return index;
                }
            }

            index = entry.Next;
        }

        return -1;
    }

    private void Resize(int size)
    {
        Array.Resize(ref _entries, size);
        _buckets = new int[size];
        for (var i = 0; i < Count; i++)
        {
            ref var bucket = ref _buckets[_entries[i].Hash & (size - 1)];
            _entries[i].Next = bucket - 1;
            bucket = i + 1;
        }
    }

    private struct Entry
    {
        public string Name;
        public object? Value;
        public int Hash;
        public int Next;
    }
}

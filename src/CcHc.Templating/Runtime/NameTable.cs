using System.Runtime.CompilerServices;

namespace CcHc.Templating.Runtime;

/// <summary>Values by name, in the order in which the names were added. The hash of a name is handed in, so that a template
/// works it out once and not at every look-up.</summary>
/// <param name="capacity">How many names are expected.</param>
internal sealed class NameTable(int capacity)
{
    private const int SmallestSize = 4;

    /// <summary>So few names are looked through one by one.</summary>
    private const int MostWithoutBuckets = 8;

    private int[] _buckets = [];
    private Entry[] _entries = capacity == 0 ? [] : new Entry[capacity];
    private long _mask;

    public int Count { get; private set; }

    public static int HashOf(string name) => name.GetHashCode(StringComparison.Ordinal);

    public string NameAt(int index) => _entries[index].Name;

    public object? ValueAt(int index) => _entries[index].Value;

    public bool Contains(Name name) => (_mask & name.Bit) != 0 && IndexOf(name.Text, name.Hash) >= 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(Name name, out object? value)
    {
        // A bit for each name that was ever added: most look-ups of names that are not here end at once.
        if ((_mask & name.Bit) != 0)
        {
            // Tables that are filled in the same order have the name at the same place.
            var (entries, slot) = (_entries, name.Slot);
            if ((uint)slot < (uint)entries.Length && ReferenceEquals(entries[slot].Name, name.Text))
            {
                value = entries[slot].Value;
                return true;
            }

            return TrySearch(name, out value);
        }

        value = null;
        return false;
    }

    public bool TryGet(string name, out object? value)
    {
        var index = Count == 0 ? -1 : IndexOf(name, HashOf(name));
        value = index >= 0 ? _entries[index].Value : null;
        return index >= 0;
    }

    public void Set(string name, object? value) => Set(name, HashOf(name), value);

    public void Set(string name, int hash, object? value)
    {
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

        _mask |= Name.BitOf(hash);
        _entries[Count] = new Entry { Name = name, Hash = hash, Value = value };
        if (_buckets.Length > 0)
        {
            Link(Count);
        }

        Count++;
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

    private bool TrySearch(Name name, out object? value)
    {
        var index = IndexOf(name.Text, name.Hash);
        if (index < 0)
        {
            value = null;
            return false;
        }

        name.Slot = index;
        value = _entries[index].Value;
        return true;
    }

    private int IndexOf(string name, int hash)
    {
        var entries = _entries;
        var buckets = _buckets;
        if (buckets.Length == 0)
        {
            for (var i = 0; i < entries.Length && i < Count; i++)
            {
                if (entries[i].Hash == hash && Is(ref entries[i], name))
                {
                    return i;
                }
            }

            return -1;
        }

        var index = buckets[hash & (buckets.Length - 1)] - 1;
        while ((uint)index < (uint)entries.Length)
        {
            ref var entry = ref entries[index];
            if (entry.Hash == hash && Is(ref entry, name))
            {
                return index;
            }

            index = entry.Next;
        }

        return -1;
    }

    private static bool Is(ref Entry entry, string name)
    {
        if (ReferenceEquals(entry.Name, name))
        {
            return true;
        }

        if (!string.Equals(entry.Name, name))
        {
            return false;
        }

        // The next look-up with this name ends above. Threads that share the table write equal texts.
        entry.Name = name;
        return true;
    }

    private void Resize(int size)
    {
        Array.Resize(ref _entries, size);
        if (size <= MostWithoutBuckets)
        {
            return;
        }

        _buckets = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)size)];
        for (var i = 0; i < Count; i++)
        {
            Link(i);
        }
    }

    private void Link(int index)
    {
        ref var bucket = ref _buckets[_entries[index].Hash & (_buckets.Length - 1)];
        _entries[index].Next = bucket - 1;
        bucket = index + 1;
    }

    private struct Entry
    {
        public string Name;
        public object? Value;
        public int Hash;
        public int Next;
    }
}

namespace CcHc.LunrIndex.Postings;

/// <summary>The terms, numbered as they are first seen.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _terms = [];

    public TermTable() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many there are.</summary>
    public int Count => _terms.Count;

    /// <summary>The number of a term; a new one where it is new.</summary>
    public int NumberOf(ReadOnlySpan<char> term)
    {
        if (_lookup.TryGetValue(term, out var number))
        {
            return number;
        }

        number = _terms.Count;
        var text = term.ToString();
        _terms.Add(text);
        _numbers.Add(text, number);
        return number;
    }

    /// <summary>The term of a number.</summary>
    public string this[int number] => _terms[number];

    /// <summary>The numbers of all terms, these in the order of their UTF-16 code units.</summary>
    public int[] Sorted()
    {
        var terms = _terms.ToArray();
        var numbers = Enumerable.Range(0, terms.Length).ToArray();
        Array.Sort(terms, numbers, StringComparer.Ordinal);
        return numbers;
    }
}

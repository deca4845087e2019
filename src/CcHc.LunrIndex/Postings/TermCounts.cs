using System.Runtime.InteropServices;

namespace CcHc.LunrIndex.Postings;

/// <summary>
/// How often each term stands in each field of each document: one list for the whole index, a run of it for each field of each document, 8 bytes
/// for each term of a run.
/// </summary>
internal sealed class TermCounts
{
    private const int TermShift = 32;

    /// <summary>The term above, how often below, so that runs sort by term.</summary>
    private readonly List<long> _pairs = [];

    /// <summary>Where each run ends.</summary>
    private readonly List<int> _ends = [];

    /// <summary>How many tokens each run counts.</summary>
    private readonly List<int> _lengths = [];

    /// <summary>Term → where it was counted last. It counts in this run where that lies behind the run's start.</summary>
    private readonly List<int> _places = [];

    private int _start;
    private int _length;

    /// <summary>All pairs of a term and its count, those of one run side by side.</summary>
    public ReadOnlySpan<long> Pairs => CollectionsMarshal.AsSpan(_pairs);

    /// <summary>Counts a term in the run that is open.</summary>
    public void Add(int term)
    {
        _length++;
        while (_places.Count <= term)
        {
            _places.Add(-1);
        }

        if (_places[term] >= _start)
        {
            _pairs[_places[term]]++;
            return;
        }

        _places[term] = _pairs.Count;
        _pairs.Add(((long)term << TermShift) + 1);
    }

    /// <summary>Closes the run: the next term belongs to the next field, or to the next document.</summary>
    public void EndField()
    {
        CollectionsMarshal.AsSpan(_pairs)[_start..].Sort();
        _ends.Add(_pairs.Count);
        _lengths.Add(_length);
        _start = _pairs.Count;
        _length = 0;
    }

    /// <summary>The pairs of a run, by the number of the term.</summary>
    public ReadOnlySpan<long> Run(int run) => Pairs[(run == 0 ? 0 : _ends[run - 1]).._ends[run]];

    /// <summary>How many tokens a run counts.</summary>
    public int Length(int run) => _lengths[run];

    /// <summary>The term of a pair.</summary>
    public static int Term(long pair) => (int)(pair >> TermShift);

    /// <summary>The count of a pair.</summary>
    public static int Count(long pair) => (int)pair;
}

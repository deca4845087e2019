namespace CcHc.Publisher.Rendering.Search;

/// <summary>The values of a facet with their labels, numbered as they are first met.</summary>
internal sealed class SearchLabels
{
    /// <summary>The number of no value.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>> _all = [];

    /// <summary>Value and label, by number.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> All => _all;

    /// <summary>The number of a value; the first label that is met stays.</summary>
    public int Number(string value, string label)
    {
        if (!_numbers.TryGetValue(value, out var number))
        {
            number = _all.Count;
            _numbers.Add(value, number);
            _all.Add(KeyValuePair.Create(value, label));
        }

        return number;
    }
}

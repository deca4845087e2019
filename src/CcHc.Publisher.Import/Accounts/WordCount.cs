namespace CcHc.Publisher.Import.Accounts;

/// <summary>How often each word occurs.</summary>
internal sealed class WordCount
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The words that occur more often than not, once they were added and taken.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>Adds the words of a text, or takes them away.</summary>
    public void Add(string? text, int times = 1)
    {
        foreach (var word in Words(text ?? ""))
        {
            _counts[word] = _counts.GetValueOrDefault(word) + times;
        }
    }

    /// <summary>The words of a text in small letters: what stands between signs and blanks.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            var isLetter = at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is >= '\u0300' and <= '\u036F' || char.IsSurrogate(text[at]));
            if (isLetter && start < 0)
            {
                start = at;
            }
            else if (!isLetter && start >= 0)
            {
                yield return text[start..at].ToLowerInvariant();
                start = -1;
            }
        }
    }
}

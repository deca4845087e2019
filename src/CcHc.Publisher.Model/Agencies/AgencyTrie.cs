namespace CcHc.Publisher.Model.Agencies;

/// <summary>All names of a unit's agencies, word by word, so that the longest that begins somewhere is found in one walk.</summary>
internal sealed class AgencyTrie
{
    private readonly Dictionary<(int Node, string Word), int> _next = [];
    private readonly List<Agency?> _agencies = [null];

    /// <summary>Adds a name.</summary>
    /// <returns>The agency that has the name: the given one, or the one that had it before.</returns>
    public Agency Add(IEnumerable<string> words, Agency agency)
    {
        var node = 0;
        foreach (var word in words)
        {
            if (!_next.TryGetValue((node, word), out var next))
            {
                next = _agencies.Count;
                _agencies.Add(null);
                _next.Add((node, word), next);
            }

            node = next;
        }

        return _agencies[node] ??= agency;
    }

    /// <summary>Every name that begins at a word, the shortest first: the agency and where the name ends.</summary>
    public IEnumerable<(Agency Agency, int End)> NamesAt(IReadOnlyList<AgencyWord> words, int at)
    {
        var node = 0;
        while (at < words.Count && _next.TryGetValue((node, words[at].Text), out node))
        {
            at++;
            if (_agencies[node] is { } agency)
            {
                yield return (agency, at);
            }
        }
    }
}

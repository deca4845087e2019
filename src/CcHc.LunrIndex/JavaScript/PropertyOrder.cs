namespace CcHc.LunrIndex.JavaScript;

/// <summary>The order in which JavaScript lists the keys of an object: array indexes by their number, then the others as they were added.</summary>
internal static class PropertyOrder
{
    private const uint MostIndex = uint.MaxValue - 1;

    /// <summary>Whether a key is an array index: a number from 0 to 4294967294 in its shortest form.</summary>
    public static bool IsInteger(string key) => TryReadIndex(key, out _);

    /// <summary>The places of keys, these in the order of JavaScript.</summary>
    /// <param name="keys">Keys as they were added, each once.</param>
    public static int[] Of(IReadOnlyList<string> keys)
    {
        var indexes = new List<(uint Number, int Place)>();
        var others = new List<int>(keys.Count);
        for (var at = 0; at < keys.Count; at++)
        {
            if (TryReadIndex(keys[at], out var index))
            {
                indexes.Add((index, at));
            }
            else
            {
                others.Add(at);
            }
        }

        indexes.Sort();
        return [.. indexes.Select(i => i.Place), .. others];
    }

    private static bool TryReadIndex(string key, out uint index)
    {
        index = 0;
        var isPlain = key.Length is > 0 and <= 10 && !key.AsSpan().ContainsAnyExceptInRange('0', '9') && (key[0] != '0' || key.Length == 1);
        return isPlain && uint.TryParse(key, out index) && index <= MostIndex;
    }
}

using System.Text;

namespace CcHc.Publisher.Model.Text;

/// <summary>Finds the name that somebody meant: "did you mean …?".</summary>
public static class NearestName
{
    /// <summary>Longer words are not compared: nobody mistypes a paragraph.</summary>
    private const int Longest = 64;

    /// <summary>
    /// The known name with the fewest typing errors (a letter missing, added, changed, or two swapped) from the word. Only folded
    /// letters and digits are compared.
    /// </summary>
    /// <param name="word">What was written.</param>
    /// <param name="known">The names it may mean.</param>
    /// <returns>
    /// The nearest, the earliest of equals, as it stands in <paramref name="known"/>; null where none is near: at most one error for
    /// each three letters, and three in all.
    /// </returns>
    public static string? Find(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        if (word.Length > Longest * 4)
        {
            return null;
        }

        var sought = Letters(word);
        if (sought.Length is 0 or > Longest)
        {
            return null;
        }

        string? nearest = null;
        var best = Math.Min(sought.Length / 3, 3) + 1;
        foreach (var name in known)
        {
            var distance = name.Length > Longest * 4 ? best : Distance(sought, Letters(name), best);
            if (distance < best)
            {
                best = distance;
                nearest = name;
            }
        }

        return nearest;
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in VietnameseText.Fold(text))
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(c);
            }
        }

        return letters.ToString();
    }

    /// <summary>The edit distance with swaps of neighbours (optimal string alignment), or <paramref name="limit"/> where it is no less.</summary>
    private static int Distance(string x, string y, int limit)
    {
        if (Math.Abs(x.Length - y.Length) >= limit)
        {
            return limit;
        }

        var before = new int[y.Length + 1];
        var previous = new int[y.Length + 1];
        var current = new int[y.Length + 1];
        for (var j = 0; j <= y.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= x.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= y.Length; j++)
            {
                var change = previous[j - 1] + (x[i - 1] == y[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return Math.Min(previous[y.Length], limit);
    }
}

namespace CcHc.Templating.Evaluation;

/// <summary>The known name that an author may have meant.</summary>
internal static class NearestName
{
    /// <summary>Gives <c>; did you mean 'title'?</c>, or nothing when no name is near.</summary>
    public static string Hint(string wrong, IEnumerable<string> known)
    {
        var best = known.Distinct()
            .Select(name => (Name: name, Distance: Distance(wrong, name)))
            .Where(candidate => candidate.Distance <= Math.Max(1, wrong.Length / 3))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
        return best is null ? "." : $"; did you mean '{best}'?";
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, change);
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}

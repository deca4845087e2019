namespace CcHc.Publisher.Import.Texts;

/// <summary>Takes lines out of a text.</summary>
internal static class LineSelection
{
    /// <summary>The lines that were not taken; one behind a taken line stands behind a gap.</summary>
    public static IReadOnlyList<TextLine> Without(this IReadOnlyList<TextLine> lines, IReadOnlySet<int> taken)
    {
        var rest = new List<TextLine>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (!taken.Contains(at))
            {
                rest.Add(at > 0 && taken.Contains(at - 1) ? lines[at] with { IsAfterGap = true } : lines[at]);
            }
        }

        return rest;
    }
}

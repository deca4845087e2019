namespace CcHc.Publisher.Model.Text;

/// <summary>
/// The order of a Vietnamese dictionary: first by letters (a ă â b c d đ e ê … y z, numbers before letters and by their value), then by
/// tone (none, grave, hook above, tilde, acute, dot below: TCVN; hòa is hoà), then small before capital, then by code unit.
/// </summary>
/// <remarks>A total order: 0 only for equal strings. Null comes first. Compares as much of the texts as it needs, once.</remarks>
public sealed class VietnameseComparer : IComparer<string>
{
    private VietnameseComparer()
    {
    }

    /// <summary>The comparer.</summary>
    public static VietnameseComparer Instance { get; } = new();

    /// <summary>Compares two texts.</summary>
    /// <param name="x">A text, composed or not; may be null.</param>
    /// <param name="y">Another.</param>
    /// <returns>Less than 0 where <paramref name="x"/> comes first, more than 0 where it comes second, 0 where they are equal.</returns>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var left = new CollationCursor(Spelling.MoveTones(x));
        var right = new CollationCursor(Spelling.MoveTones(y));
        var tones = 0;
        var cases = 0;
        while (left.MoveNext() & right.MoveNext())
        {
            var letters = left.CompareLetter(right);
            if (letters != 0)
            {
                return letters;
            }

            tones = tones == 0 ? left.Tone.CompareTo(right.Tone) : tones;
            cases = cases == 0 ? left.IsUpper.CompareTo(right.IsUpper) : cases;
        }

        if (left.IsAtEnd != right.IsAtEnd)
        {
            return left.IsAtEnd ? -1 : 1;
        }

        return (tones, cases) switch
        {
            (not 0, _) => tones,
            (_, not 0) => cases,
            _ => string.CompareOrdinal(x, y),
        };
    }
}

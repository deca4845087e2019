namespace CcHc.Publisher.Model.Deadlines;

/// <summary>A cell parted into what stands outside its round brackets and inside them. Footnote marks in square brackets are dropped.</summary>
/// <param name="Outside">The tokens outside.</param>
/// <param name="Inside">The texts inside, without the brackets, in order; a bracket that is never closed reaches to the end.</param>
internal sealed record BracketSplit(IReadOnlyList<DeadlineToken> Outside, IReadOnlyList<string> Inside)
{
    /// <summary>Parts a composed text.</summary>
    public static BracketSplit Read(string text, IReadOnlyList<DeadlineToken> tokens)
    {
        var outside = new List<DeadlineToken>();
        var inside = new List<string>();
        var (round, square, start) = (0, 0, 0);
        foreach (var token in tokens)
        {
            switch (token.Text)
            {
                case "(":
                    start = round++ == 0 ? token.End : start;
                    break;
                case ")" when round > 0:
                    if (--round == 0)
                    {
                        inside.Add(text[start..token.Start]);
                    }

                    break;
                case "[":
                    square++;
                    break;
                case "]":
                    square = Math.Max(square - 1, 0);
                    break;
                default:
                    if (round == 0 && square == 0)
                    {
                        outside.Add(token);
                    }

                    break;
            }
        }

        if (round > 0)
        {
            inside.Add(text[start..]);
        }

        return new BracketSplit(outside, inside);
    }
}

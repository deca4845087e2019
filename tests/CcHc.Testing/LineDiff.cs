using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace CcHc.Testing;

/// <summary>The lines in which two texts differ, with a few around them.</summary>
internal static class LineDiff
{
    private const int Around = 3;
    private const int MostLines = 200;

    /// <summary><c>- </c> what was expected, <c>+ </c> what came, each with its line number.</summary>
    public static string Describe(string expected, string actual)
    {
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual, ignoreWhitespace: false).Lines;
        var changed = lines.Select((line, at) => (line, at)).Where(l => l.line.Type != ChangeType.Unchanged).Select(l => l.at).ToList();
        var shown = changed.SelectMany(at => Enumerable.Range(at - Around, (2 * Around) + 1)).Where(at => at >= 0 && at < lines.Count).Distinct().Order().ToList();
        var numbers = Numbers(lines);
        var text = new StringBuilder();
        var last = -1;
        foreach (var at in shown.Take(MostLines))
        {
            text.Append(at == last + 1 ? "" : "  …\n").Append(Sign(lines[at])).Append($"{numbers[at],5}  ").Append(lines[at].Text).Append('\n');
            last = at;
        }

        return text.Append(shown.Count > MostLines ? $"  … and {shown.Count - MostLines} lines more" : "").ToString();
    }

    private static string Sign(DiffPiece line) => line.Type switch
    {
        ChangeType.Deleted => "- ",
        ChangeType.Inserted => "+ ",
        _ => "  ",
    };

    /// <summary>The number of each line in the text it stands in.</summary>
    private static int[] Numbers(List<DiffPiece> lines)
    {
        var numbers = new int[lines.Count];
        var (expected, actual) = (0, 0);
        for (var at = 0; at < lines.Count; at++)
        {
            expected += lines[at].Type == ChangeType.Inserted ? 0 : 1;
            actual += lines[at].Type == ChangeType.Deleted ? 0 : 1;
            numbers[at] = lines[at].Type == ChangeType.Deleted ? expected : actual;
        }

        return numbers;
    }
}

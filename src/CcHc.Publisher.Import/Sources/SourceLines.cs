using CcHc.Publisher.Import.Marks;

namespace CcHc.Publisher.Import.Sources;

/// <summary>The lines of a text file.</summary>
internal static class SourceLines
{
    /// <summary>Each line with its number; a form feed is a line of its own, with the number of the line it stands in.</summary>
    public static IReadOnlyList<(string Text, int Line)> Split(string text)
    {
        var lines = new List<(string, int)>();
        var (start, line) = (0, 1);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c is not ('\n' or '\r' or '\u2028' or '\u2029' or '\f'))
            {
                continue;
            }

            lines.Add((Characters.Tidy(text[start..at]), line));
            if (c == '\f')
            {
                lines.Add(("\f", line));
            }
            else
            {
                line++;
                at += c == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 1 : 0;
            }

            start = at + 1;
        }

        if (start < text.Length)
        {
            lines.Add((Characters.Tidy(text[start..]), line));
        }

        return lines;
    }
}

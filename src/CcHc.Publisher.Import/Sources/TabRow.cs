namespace CcHc.Publisher.Import.Sources;

/// <summary>A row of a table in a text: cells between tabs.</summary>
internal static class TabRow
{
    private const int MostLinesOfACell = 40;

    /// <summary>The cells of the row that begins at a line, and how many lines it takes: a cell that a spreadsheet put in quotation marks may hold line breaks.</summary>
    public static (IReadOnlyList<string> Cells, int Lines) Read(IReadOnlyList<(string Text, int Line)> lines, int at)
    {
        var cells = lines[at].Text.TrimEnd(' ').Split('\t').ToList();
        var taken = 1;
        while (IsOpen(cells[^1]))
        {
            if (FindClosing(lines, at + taken) is not { } closing)
            {
                break;
            }

            var inside = Enumerable.Range(at + taken, closing - at - taken).Select(i => lines[i].Text);
            var last = lines[closing].Text;
            var quote = ClosingQuote(last);
            cells[^1] = Unquote(string.Join('\n', inside.Prepend(cells[^1]).Append(last[..(quote + 1)])));
            cells.AddRange(last[(quote + 1)..].Split('\t').Skip(1));
            taken = closing - at + 1;
        }

        return ([.. cells.Select(c => IsQuoted(c) ? Unquote(c) : c)], taken);
    }

    /// <summary>Whether a spreadsheet put a cell in quotation marks because some stand in it, which it doubled.</summary>
    private static bool IsQuoted(string cell) =>
        cell.Trim() is ['"', .. var inside, '"'] && inside.Contains("\"\"", StringComparison.Ordinal) && !inside.Replace("\"\"", "", StringComparison.Ordinal).Contains('"', StringComparison.Ordinal);

    private static bool IsOpen(string cell)
    {
        var text = cell.AsSpan().TrimStart();
        return text.Length > 0 && text[0] == '"' && text.Count('"') % 2 == 1;
    }

    private static int? FindClosing(IReadOnlyList<(string Text, int Line)> lines, int from)
    {
        for (var at = from; at < lines.Count && at < from + MostLinesOfACell; at++)
        {
            if (ClosingQuote(lines[at].Text) >= 0)
            {
                return at;
            }

            if (lines[at].Text.Contains('\t', StringComparison.Ordinal))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Where a quotation mark closes the first cell of a line, or -1.</summary>
    private static int ClosingQuote(string line)
    {
        var end = line.IndexOf('\t', StringComparison.Ordinal);
        var cell = (end < 0 ? line : line[..end]).TrimEnd();
        return cell.EndsWith('"') && cell.Count(c => c == '"') % 2 == 1 ? cell.Length - 1 : -1;
    }

    private static string Unquote(string cell) => cell.Trim()[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal);
}

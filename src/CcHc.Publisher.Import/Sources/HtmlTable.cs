using System.Text;
using System.Text.RegularExpressions;
using CcHc.Publisher.Import.Marks;

namespace CcHc.Publisher.Import.Sources;

/// <summary>A table in HTML, as converters of scanned papers write it. Cells that are merged downwards say so, and give each row their text.</summary>
internal sealed partial class HtmlTable
{
    private const int MostColumns = 40;

    private const int LongestRepeated = 1000;

    private const string Opening = "<table";

    private const string Closing = "</table";

    private readonly List<SourceItem> _items = [];
    private readonly List<(string Text, int Columns, int Rows)> _row = [];
    private readonly (string Text, int Rows)[] _above = new (string, int)[MostColumns];
    private readonly StringBuilder _cell = new();
    private (int Columns, int Rows) _span = (1, 1);
    private bool _isInCell;
    private bool _isInRow;

    private HtmlTable()
    {
    }

    /// <summary>Whether a line begins a table.</summary>
    public static bool Is(string line) => line.Contains(Opening, StringComparison.OrdinalIgnoreCase);

    /// <summary>The last line that ends a table, or -1: a table that does not end is text.</summary>
    public static int LastEnd(IReadOnlyList<(string Text, int Line)> lines)
    {
        for (var at = lines.Count - 1; at >= 0; at--)
        {
            if (lines[at].Text.Contains(Closing, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The rows of the table that begins at a line, with what stands before and behind it, and how many lines they take.</summary>
    public static (IReadOnlyList<SourceItem> Items, int Lines) Read(IReadOnlyList<(string Text, int Line)> lines, int at)
    {
        var table = new HtmlTable();
        for (var i = at; i < lines.Count; i++)
        {
            if (table.ReadLine(lines[i].Text, lines[i].Line))
            {
                return (table._items, i - at + 1);
            }
        }

        return (table._items, lines.Count - at);
    }

    /// <summary>Reads a line and says whether the table ends in it.</summary>
    private bool ReadLine(string text, int line)
    {
        var start = 0;
        var ends = false;
        foreach (Match tag in Tag().Matches(text))
        {
            AddText(text[start..tag.Index], line);
            start = tag.Index + tag.Length;
            ends |= ReadTag(tag, line);
        }

        AddText(text[start..], line);
        return ends;
    }

    private bool ReadTag(Match tag, int line)
    {
        switch (tag.Groups["name"].Value.ToLowerInvariant())
        {
            case "td" or "th":
                EndCell();
                (_isInCell, _isInRow) = (true, true);
                _span = (Span(tag.Value, "colspan"), Span(tag.Value, "rowspan"));
                break;
            case "/td" or "/th":
                EndCell();
                break;
            case "tr" or "/tr":
                EndRow(line);
                break;
            case "/table":
                EndRow(line);
                return true;
            default:
                break;
        }

        return false;
    }

    private void AddText(string text, int line)
    {
        if (_isInCell)
        {
            _cell.Append(text.Replace('\t', ' ')).Append(' ');
        }
        else if (!string.IsNullOrWhiteSpace(text))
        {
            _items.Add(new SourceItem(SourceItemKind.Text, [Markup.ToMarkdown(text)], line));
        }
    }

    private void EndCell()
    {
        if (_isInCell)
        {
            _row.Add((Markup.ToMarkdown(_cell.ToString()), _span.Columns, _span.Rows));
            _cell.Clear();
            _isInCell = false;
        }
    }

    private void EndRow(int line)
    {
        EndCell();
        if (_isInRow)
        {
            _items.Add(new SourceItem(SourceItemKind.Row, Cells(), line) { KnowsMerges = true });
            _row.Clear();
            _isInRow = false;
        }
    }

    /// <summary>The cells of the row in their columns, with those that reach down from above.</summary>
    private List<string> Cells()
    {
        var cells = new List<string>();
        foreach (var (text, columns, rows) in _row)
        {
            TakeAbove(cells);
            for (var i = 0; i < Math.Min(columns, MostColumns); i++)
            {
                if (cells.Count < MostColumns)
                {
                    _above[cells.Count] = (i == 0 && text.Length <= LongestRepeated ? text : "", rows - 1);
                }

                cells.Add(i == 0 ? text : "");
            }
        }

        TakeAbove(cells);
        return cells;
    }

    private void TakeAbove(List<string> cells)
    {
        while (cells.Count < MostColumns && _above[cells.Count].Rows > 0)
        {
            var (text, rows) = _above[cells.Count];
            _above[cells.Count] = (text, rows - 1);
            cells.Add(text);
        }
    }

    private static int Span(string tag, string name)
    {
        var match = SpanPattern().Match(tag);
        while (match.Success)
        {
            if (match.Groups["name"].ValueSpan.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return Math.Max(1, int.Parse(match.Groups["count"].ValueSpan));
            }

            match = match.NextMatch();
        }

        return 1;
    }

    [GeneratedRegex(@"<(?<name>/?(table|thead|tbody|tfoot|tr|td|th|colgroup|col|caption))\b[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\b(?<name>colspan|rowspan)\s*=\s*[""']?(?<count>\d{1,3})\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex SpanPattern();
}

using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Numbers;
using CcHc.Publisher.Import.Sources;

namespace CcHc.Publisher.Import.Tables;

/// <summary>
/// Parts a source into tables and text. A table begins at a header that is understood and goes on over page breaks, empty lines and
/// repeated headers; another header begins another table.
/// </summary>
internal sealed class TableFinder
{
    private const int FewestCellsOfARow = 3;

    private readonly IReadOnlyList<SourceItem> _items;
    private readonly NoteBook _notes;
    private readonly List<ImportedTable> _tables = [];
    private readonly List<SourceItem> _texts = [];
    private TableHeader? _header;
    private List<TableRow>? _rows;
    private bool _hasTitleSince = true;
    private bool _mayResume;
    private bool _isAfterBreak;
    private ImportedTable? _open;

    private TableFinder(IReadOnlyList<SourceItem> items, NoteBook notes)
    {
        _items = items;
        _notes = notes;
    }

    /// <summary>The tables and the rest.</summary>
    public static FoundTables Find(IReadOnlyList<SourceItem> items, NoteBook notes)
    {
        var finder = new TableFinder(items, notes);
        for (var at = 0; at < items.Count;)
        {
            at += finder.Step(at);
        }

        finder.Close();
        return new FoundTables(finder._tables, finder._texts);
    }

    private int Step(int at)
    {
        var item = _items[at];
        if (item.IsRow && HeaderWindow.Read(_items, at) is ({ } header, var taken))
        {
            Begin(header, at, taken);
            return taken;
        }

        if (_rows is null)
        {
            StepOutside(item);
        }
        else if (item.IsGap)
        {
            _isAfterBreak = true;
        }
        else if (item.IsRow ? !IsNumberedText(at) && !IsFoot(item) : IsGroup(at))
        {
            AddRow(item);
        }
        else if (item.Kind == SourceItemKind.Text && Continues(item))
        {
            _rows[^1] = BrokenRow.Join(_rows[^1], item.Cells);
            _notes.Add(item.Line, $"Dòng chữ {Quote.Of(Emphasis.Plain(item.Text))} không có ô riêng, được nối vào ô cuối của dòng {_rows[^1].Line}.");
        }
        else
        {
            AddText(item);
        }

        return 1;
    }

    private void StepOutside(SourceItem item)
    {
        if (Resumes(item))
        {
            AddRow(item);
        }
        else
        {
            AddText(item);
        }
    }

    private void Begin(TableHeader header, int at, int taken)
    {
        for (var i = at; i < at + taken; i++)
        {
            _notes.SetAside(_items[i].Cells);
        }

        if (_rows is not null && _header is not null && _header.IsSameAs(header))
        {
            _isAfterBreak = true;
            return;
        }

        Close();
        Open(header, _items[at].Line, isResumed: false);
    }

    private void Open(TableHeader header, int line, bool isResumed)
    {
        _header = header;
        _open = new ImportedTable(header, [], line) { FollowsTitle = _hasTitleSince, IsResumed = isResumed, Titles = TableTitles.AtEnd(_texts) };
        _rows = [];
        _isAfterBreak = true;
        _hasTitleSince = false;
        _texts.Add(new SourceItem(SourceItemKind.Table, [], line));
    }

    private void Close()
    {
        if (_rows is not null)
        {
            _tables.Add(_open! with { Rows = _rows });
            _rows = null;
            _mayResume = true;
        }
    }

    /// <summary>Whether a line without tabs is a group row: something like a title, and a row of the table comes next.</summary>
    private bool IsGroup(int at)
    {
        var text = _items[at].Text;
        var words = Emphasis.Plain(text);
        var next = NextThatIsNoGap(at);
        if (AnnexText.Is(words) || next >= _items.Count || !_items[next].IsRow || HeaderWindow.Read(_items, next).Header is not null)
        {
            return false;
        }

        return RowNumber.Leading(words, bare: true).Number is { Kind: NumberKind.Roman or NumberKind.Capital } || Emphasis.IsBold(text) || Titles.IsInCapitals(words);
    }

    /// <summary>Whether a line without tabs is the rest of the last cell above it.</summary>
    private bool Continues(SourceItem item)
    {
        var words = Emphasis.Plain(item.Text);
        return _rows is [.., { Cells.Count: > 1 } above] && !_isAfterBreak && words.Length > 0 && !AnnexText.Is(words) && above.Cells[^1].Length < BrokenRow.LongestCell &&
            (char.IsLower(words[0]) || words[0] is '(' or '-' or '+' || (above.Cells.Count < _header!.Columns.Count && above.Cells[^1].Length > 0));
    }

    private int NextThatIsNoGap(int at)
    {
        var next = at + 1;
        while (next < _items.Count && _items[next].IsGap)
        {
            next++;
        }

        return next;
    }

    /// <summary>Whether a row is a numbered line of text in which a tab stands for a blank: two cells, and no row after it.</summary>
    private bool IsNumberedText(int at)
    {
        var item = _items[at];
        if (item.Cells.Count != 2 || _header!.Columns.Count == 2 || RowNumber.Read(Emphasis.Plain(item.Cells[0])) is null)
        {
            return false;
        }

        var next = NextThatIsNoGap(at);
        return next < _items.Count && _items[next].Kind == SourceItemKind.Text && Emphasis.Plain(_items[next].Text) is { Length: > 0 } words &&
            !char.IsLower(words[0]) && !AnnexText.Is(words);
    }

    /// <summary>Whether a row is no row of a table but what stands below it, set in columns or in one cell: a remark, recipients and signer, another annex.</summary>
    private static bool IsFoot(SourceItem item)
    {
        List<string> filled = [.. item.Cells.Where(c => c.Length > 0).Select(Emphasis.Plain)];
        return filled.Count is 1 or 2 && filled.Exists(AnnexText.IsFoot) && RowNumber.Read(filled[0]) is null;
    }

    /// <summary>Whether a row after text goes on with the table above that text, without a header of its own.</summary>
    private bool Resumes(SourceItem item)
    {
        if (!item.IsRow || !_mayResume || _header is null || item.Cells.Count < FewestCellsOfARow || item.Cells.Count > _header.Columns.Count)
        {
            return false;
        }

        var first = Emphasis.Plain(item.Cells[0]);
        if (first.Length > 0 && RowNumber.Read(first) is null)
        {
            return false;
        }

        Open(_header, item.Line, isResumed: true);
        _notes.Add(item.Line, "Bảng tiếp tục sau đoạn chữ mà không có dòng tiêu đề; các cột được hiểu như ở bảng trên.");
        return true;
    }

    private void AddRow(SourceItem item)
    {
        if (_rows is [.., var above] && !_isAfterBreak && BrokenRow.Goes(above, item.Cells, _header!.Columns.Count))
        {
            _rows[^1] = BrokenRow.Join(above, item.Cells);
            _notes.Add(item.Line, $"Dòng này không đủ ô, được nối vào dòng {above.Line} vì một ô có xuống dòng.");
        }
        else
        {
            _rows!.Add(new TableRow(item.Cells, item.Line, _isAfterBreak, item.KnowsMerges));
        }

        _isAfterBreak = false;
    }

    private void AddText(SourceItem item)
    {
        if (_rows is not null)
        {
            Close();
            _texts.Add(new SourceItem(SourceItemKind.Blank, [], item.Line));
        }

        var words = item.Kind == SourceItemKind.Text ? Emphasis.Plain(item.Text) : "";
        _mayResume &= !AnnexText.Is(words);
        _hasTitleSince |= AnnexText.Is(words) || Titles.IsInCapitals(words) || Emphasis.IsBold(item.Text) || RowNumber.Leading(words, bare: false).Number is not null;
        _texts.Add(item);
    }
}

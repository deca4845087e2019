using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Numbers;
using CcHc.Publisher.Import.Tables;

namespace CcHc.Publisher.Import.Rows;

/// <summary>Turns the rows of a table into groups and rows that are whole: joins what a page break cut, and finds group rows in all their forms.</summary>
internal sealed class RowReader
{
    private const int LongestTitle = 200;

    private readonly TableShape _shape;
    private readonly NoteBook _notes;
    private readonly List<FittedRow> _source;
    private readonly List<ReadRow> _rows = [];
    private readonly ReadRow? _before;
    private readonly bool _isNumbered;
    private bool _hasBareTitles;
    private bool _hasNumberedGroups;

    private RowReader(ImportedTable table, ReadRow? before, NoteBook notes)
    {
        _shape = new TableShape(table.Header);
        _notes = notes;
        _before = before;
        _source = [.. table.Rows.Select(r => RowFitter.Fit(r, table.Header, notes)).Where(r => r.Filled.Count > 0)];
        _isNumbered = _source.Exists(r => _shape.NumberOf(r) is { } number && _shape.Others(r).Count > 0 && number.Kind != NumberKind.Capital);
    }

    private ReadRow? Above => _rows.Count > 0 ? _rows[^1] : _before;

    /// <summary>The rows of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="before">The last row of a table with the same columns before it, with which its first row may go on; null where there is none.</param>
    /// <param name="notes">Where to note what is uncertain.</param>
    public static IReadOnlyList<ReadRow> Read(ImportedTable table, ReadRow? before, NoteBook notes)
    {
        var reader = new RowReader(table, before, notes);
        for (var at = 0; at < reader._source.Count; at++)
        {
            reader.Read(at);
        }

        return reader._rows;
    }

    private void Read(int at)
    {
        var row = _source[at];
        if (TableShape.IsSum(row))
        {
            _notes.Add(row.Line, $"Dòng tổng cộng không phải là một dòng của kế hoạch, được bỏ qua: “{string.Join(' ', row.Cells.Where(c => c.Length > 0)).ReplaceLineEndings(" ")}”.");
            _notes.SetAside(row.Cells);
        }
        else if (row.Filled.Count == 1)
        {
            ReadSingle(at, row.Filled[0]);
        }
        else if (_shape.NumberOf(row) is { } number)
        {
            ReadNumbered(at, number);
        }
        else
        {
            ReadUnnumbered(row);
        }
    }

    private void ReadNumbered(int at, RowNumber number)
    {
        var row = _source[at];
        var words = _shape.WordsOf(row);
        var others = _shape.Others(row);
        if (others.Count == 0 && IsGroupNumber(at, number, words))
        {
            AddGroup(row, number, words);
        }
        else if (words.Length == 0 && others.Count == 1 && others[0] == _shape.Number + 1 && number.Kind is NumberKind.Roman or NumberKind.Capital)
        {
            AddGroup(row, number, row.Cells[others[0]]);
        }
        else if (number is { Kind: NumberKind.Roman or NumberKind.Capital, Depth: 1 } && words.Length > 0 && TableShape.IsTitle(row, words))
        {
            AddGroup(row, number, words);
            var rest = string.Join(" | ", others.Select(c => $"{_shape.Header.Columns[c].Header}: {row.Cells[c]}"));
            _notes.Add(row.Line, $"Dòng nhóm {number.Text} có thêm nội dung ở cột khác, không đưa vào nhóm: “{rest.ReplaceLineEndings(" ")}”.");
            _notes.SetAside(others.Select(c => row.Cells[c]));
        }
        else
        {
            AddRow(row, number, words);
        }
    }

    /// <summary>Whether a row with nothing but a number and words is a group.</summary>
    private bool IsGroupNumber(int at, RowNumber number, string words)
    {
        if (number.Kind is NumberKind.Roman or NumberKind.Capital)
        {
            return true;
        }

        var next = at + 1 < _source.Count ? _shape.NumberOf(_source[at + 1]) : null;
        if (number.Kind == NumberKind.Letter)
        {
            return TableShape.IsTitle(_source[at], words) && next is { Kind: NumberKind.Arabic };
        }

        var holdsNext = next is not null && (next.IsBelow(number) || next.Kind == NumberKind.Letter || (next is { Kind: NumberKind.Arabic, Last: 1, Depth: 1 } && number.Depth == 1));
        return holdsNext || TableShape.IsTitle(_source[at], words);
    }

    /// <summary>A row in which only one cell is filled: a title over the row, or the rest of the row above it.</summary>
    private void ReadSingle(int at, int column)
    {
        var row = _source[at];
        var text = row.Cells[column];
        if (RowNumber.Read(text) is not null && column == _shape.Number)
        {
            _notes.Add(row.Line, $"Dòng chỉ có số thứ tự {text}, không có nội dung; được bỏ qua.");
            _notes.SetAside(text);
            return;
        }

        var (number, words) = RowNumber.Leading(text, bare: column <= 1 || column == _shape.Content);
        var isTitlePlace = column == _shape.Number || column == _shape.Content || column == 0 || (column == 1 && TableShape.IsTitle(row, text[words..]));
        if (isTitlePlace && number is { Kind: NumberKind.Roman or NumberKind.Capital } && (char.IsUpper(text[words]) || char.IsDigit(text[words]) || text[words] is '“' or '"'))
        {
            AddGroup(row, number, text[words..]);
        }
        else if (isTitlePlace && number is { Kind: NumberKind.Arabic } && (text[number.Text.Length] is '.' or ')' || number.Depth > 1))
        {
            ReadSingleNumbered(at, number, text[words..]);
        }
        else if (isTitlePlace && IsBareTitle(at, text))
        {
            _hasBareTitles = true;
            AddGroup(row, number: null, text);
        }
        else
        {
            Join(row, text, column);
        }
    }

    private void ReadSingleNumbered(int at, RowNumber number, string words)
    {
        if (IsGroupNumber(at, number, words))
        {
            AddGroup(_source[at], number, words);
        }
        else
        {
            AddRow(_source[at], number, words);
        }
    }

    /// <summary>Whether the only cell of a row is the title of a group without a number.</summary>
    private bool IsBareTitle(int at, string text)
    {
        var row = _source[at];
        if (Above is null || text.Length > LongestTitle || TableShape.IsBullet(text) || RowNumber.Leading(text, bare: false).Number is { Kind: NumberKind.Letter })
        {
            return Above is null;
        }

        if (TableShape.IsTitle(row, text))
        {
            // Behind a break words in capitals may be the end of what stands above it: an abbreviation, or a title that was cut.
            return !row.IsAfterBreak || row.IsBold || (!Above.IsGroup && text.Contains(' ', StringComparison.Ordinal) && (_hasBareTitles || !_hasNumberedGroups));
        }

        var nextIsRow = at + 1 < _source.Count && (_shape.NumberOf(_source[at + 1]) is not null || (!_isNumbered && _source[at + 1].Filled.Count > 1));
        return _hasBareTitles && nextIsRow && char.IsUpper(text[0]) && text[^1] is not ('.' or ';' or ',') && !(Above.IsGroup ? Above.Title : Above.Cells[_shape.Content]).IsOpen;
    }

    /// <summary>A row without a number: a row of its own, or the rest of the row above it.</summary>
    private void ReadUnnumbered(FittedRow row)
    {
        switch (RestRule.Read(_shape, row, Above, _isNumbered))
        {
            case RestKind.Rest:
                Join(row, row.Cells);
                break;
            case RestKind.SharesTask:
                _notes.Add(row.Line, $"Dòng không có số thứ tự và nội dung nhưng có thời hạn riêng: coi là ô gộp, dùng chung nhiệm vụ với dòng {Above!.Line}.");
                AddRow(row, number: null, words: "", sharesTask: true);
                break;
            default:
                AddRow(row, number: null, row.Cells[_shape.Content], isPart: _isNumbered);
                if (_isNumbered)
                {
                    _notes.Add(row.Line, $"Dòng không có số thứ tự, được coi là một dòng riêng: {Quote.Of(row.Cells[_shape.Content])}.");
                }

                break;
        }
    }

    private void AddGroup(FittedRow row, RowNumber? number, string title)
    {
        _hasNumberedGroups |= number is not null;
        var group = new ReadRow(isGroup: true, number, 0, row.Line) { IsAfterBreak = row.IsAfterBreak };
        group.Title.Append(title.ReplaceLineEndings(" "));
        _rows.Add(group);
    }

    private void AddRow(FittedRow row, RowNumber? number, string words, bool isPart = false, bool sharesTask = false)
    {
        var added = new ReadRow(isGroup: false, number, row.Cells.Count, row.Line)
        {
            OddNumber = _shape.OddNumberOf(row),
            IsPart = isPart || number is { Kind: NumberKind.Letter },
            SharesTask = sharesTask,
            IsAfterBreak = row.IsAfterBreak,
            KnowsMerges = row.KnowsMerges,
        };
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (column != _shape.Number)
            {
                added.Cells[column].Append(column == _shape.Content ? words : row.Cells[column]);
            }
        }

        if (added.OddNumber.Length > 0)
        {
            _notes.Add(row.Line, $"Ô số thứ tự có nội dung không phải là số: {Quote.Of(added.OddNumber)}.");
        }

        _rows.Add(added);
    }

    private void Join(FittedRow row, string text, int column) => Join(row, [.. Enumerable.Range(0, row.Cells.Count).Select(c => c == column ? text : "")]);

    /// <summary>Adds the cells of a row to those of the row above it, each to its own.</summary>
    private void Join(FittedRow row, IReadOnlyList<string> cells)
    {
        if (Above is not { } above || (above.IsGroup && row.Filled.Count > 1) || (!above.IsGroup && above.Cells.Count != cells.Count))
        {
            AddRow(row, number: null, row.Cells[_shape.Content]);
            _notes.Add(row.Line, "Dòng không có số thứ tự và không có dòng nào ở trên để nối vào; được coi là một dòng riêng.");
            return;
        }

        for (var column = 0; column < cells.Count; column++)
        {
            var target = above.IsGroup ? above.Title : above.Cells[column == _shape.Number ? _shape.Content : column];
            var wraps = above.IsGroup || row.IsAfterBreak || TableShape.IsRest(cells[column]) || target.IsOpen || (column == _shape.Closing && cells[column].Length > 0 && Deadlines.GoesOn(target, cells[column]));
            target.Append(cells[column], wraps ? ' ' : '\n');
        }

        above.AddLine(row.Line);
        _notes.Add(row.Line, above.IsGroup ? $"Dòng này được nối vào tên nhóm ở dòng {above.Line}." : Joined(row, above));
    }

    private static string Joined(FittedRow row, ReadRow above)
    {
        var number = above.Number is null ? "" : $"số {above.Number.Text} ở ";
        return $"Dòng không có số thứ tự, được nối vào {number}dòng {above.Line}{(row.IsAfterBreak ? " vì bị ngắt trang" : "")}.";
    }
}

using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Numbers;
using CcHc.Publisher.Import.Tables;
using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Import.Rows;

/// <summary>The groups of a plan in the order of its rows: which stands under which, each with a number of its own.</summary>
internal sealed class GroupTree(NoteBook notes)
{
    private const string Bare = "";

    private readonly List<ImportedGroup> _groups = [];
    private readonly Dictionary<string, ImportedGroup> _byNumber = new(StringComparer.Ordinal);
    private readonly List<(string Level, RowNumber? Number, ImportedGroup Group)> _open = [];
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);
    private int _bare;

    /// <summary>All groups so far.</summary>
    public IReadOnlyList<ImportedGroup> All => _groups;

    /// <summary>The number of the group that a row stands in now, or null.</summary>
    public string? Current => _open.Count == 0 ? null : _open[^1].Group.Number;

    /// <summary>Another table begins: its first rows stand in no group.</summary>
    public void Reset() => _open.Clear();

    /// <summary>A group row.</summary>
    public void Enter(ReadRow row)
    {
        var title = row.Title.ToString().TrimEnd();
        title = title.EndsWith(':') ? title[..^1].TrimEnd() : title;
        if (IsRepeated(row, title))
        {
            return;
        }

        var level = row.Number is { } number ? $"{number.Kind} {number.Depth}" : Bare;
        CloseTo(level, row.Number);
        var parent = _open.Count == 0 ? null : _open[^1].Group.Number;
        var group = new ImportedGroup(Unique(row, parent), title, parent, row.Line);
        _groups.Add(group);
        _byNumber.Add(group.Number, group);
        _open.Add((level, row.Number, group));
    }

    /// <summary>Whether a page break only repeats the title of the group that is open, with or without "(tiếp theo)".</summary>
    private bool IsRepeated(ReadRow row, string title)
    {
        var at = _open.FindIndex(o => o.Number?.Core == row.Number?.Core && IsSameTitle(o.Group.Title, title));
        if (at < 0 || !row.IsAfterBreak)
        {
            return false;
        }

        _open.RemoveRange(at + 1, _open.Count - at - 1);
        notes.Add(row.Line, $"Tên nhóm {Quote.Of(title)} lặp lại sau ngắt trang; vẫn là nhóm ở dòng {_open[at].Group.Line}.");
        notes.SetAside([row.Number?.Text ?? "", title]);
        return true;
    }

    private static bool IsSameTitle(string title, string again)
    {
        var (first, second) = (HeaderText.Fold(title), HeaderText.Fold(again));
        return second == first || second == $"{first} tiep" || second == $"{first} tiep theo";
    }

    /// <summary>Closes the groups that cannot hold one of this level: those at and below the last of the same level, or that its number does not begin with.</summary>
    private void CloseTo(string level, RowNumber? number)
    {
        var at = number is { Depth: > 1 }
            ? _open.FindLastIndex(o => o.Number is not null && number.IsBelow(o.Number)) + 1
            : _open.FindIndex(o => o.Level == level);
        if (at >= 0)
        {
            _open.RemoveRange(at, _open.Count - at);
        }
    }

    private string Unique(ReadRow row, string? parent)
    {
        if (row.Number is null)
        {
            string made;
            do
            {
                made = $"{++_bare}";
            }
            while (_byNumber.ContainsKey(made));
            notes.Add(row.Line, $"Nhóm {Quote.Of(row.Title.ToString())} không có số; được đánh số {made}.");
            notes.Repeat(made);
            return made;
        }

        var number = row.Number.Text.Trim('(', ')');
        if (!_byNumber.TryGetValue(number, out var owner))
        {
            return number;
        }

        var below = $"{parent}.{number}";
        var unique = below;
        if (parent is null || _byNumber.ContainsKey(below))
        {
            do
            {
                _repeats[number] = _repeats.GetValueOrDefault(number, 1) + 1;
                unique = $"{number} ({_repeats[number]})";
            }
            while (_byNumber.ContainsKey(unique));
        }

        notes.Add(row.Line, $"Số nhóm {number} đã có ở dòng {owner.Line}; nhóm này được đánh số {unique}.");
        notes.Repeat(unique == below ? parent! : unique[number.Length..]);
        return unique;
    }
}

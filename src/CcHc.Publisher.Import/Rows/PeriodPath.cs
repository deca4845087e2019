using CcHc.Publisher.Import.Notes;

namespace CcHc.Publisher.Import.Rows;

/// <summary>The titles under which the rows of a table of indicators stand: a period, or a period and a field below it.</summary>
internal sealed class PeriodPath(NoteBook notes)
{
    private readonly List<(string Level, ReadRow Row)> _open = [];
    private readonly HashSet<ReadRow> _used = [];

    /// <summary>The numbers from the outermost title to the innermost, or null where none has one.</summary>
    public string? Number => string.Join('.', _open.Where(o => o.Row.Number is not null).Select(o => o.Row.Number!.Core)) is { Length: > 0 } number ? number : null;

    /// <summary>The titles from the outermost to the innermost, or null where there is none.</summary>
    public string? Title => _open.Count == 0 ? null : string.Join(" - ", _open.Select(o => TitleOf(o.Row)));

    /// <summary>A title. It closes the last of its own kind, and stands below the others.</summary>
    public void Enter(ReadRow row)
    {
        var level = row.Number is { } number ? $"{number.Kind} {number.Depth}" : "";
        var same = _open.FindIndex(o => o.Level == level);
        if (same >= 0)
        {
            _open.RemoveRange(same, _open.Count - same);
        }

        _open.Add((level, row));
    }

    /// <summary>An indicator stands under the titles: their words are in it, once more than in the source from the second indicator on.</summary>
    public void Use()
    {
        foreach (var (_, row) in _open)
        {
            if (!_used.Add(row))
            {
                notes.Repeat($"{row.Number?.Core} {TitleOf(row)}");
            }
        }
    }

    private static string TitleOf(ReadRow row) => row.Title.ToString().TrimEnd(':', ' ');
}

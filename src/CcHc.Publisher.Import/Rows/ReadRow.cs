using CcHc.Publisher.Import.Numbers;

namespace CcHc.Publisher.Import.Rows;

/// <summary>A row of a table that was understood: a group, or a task or indicator with a cell for each column.</summary>
internal sealed class ReadRow(bool isGroup, RowNumber? number, int columns, int line)
{
    private readonly List<int> _lines = [line];

    /// <summary>Whether it is the title of a group.</summary>
    public bool IsGroup { get; } = isGroup;

    /// <summary>Its number, or null where it has none.</summary>
    public RowNumber? Number { get; set; } = number;

    /// <summary>What stands in the column of numbers though it is no number; empty for others.</summary>
    public string OddNumber { get; init; } = "";

    /// <summary>The title of a group.</summary>
    public CellText Title { get; } = new();

    /// <summary>The cells, one for each column of the table.</summary>
    public IReadOnlyList<CellText> Cells { get; } = [.. Enumerable.Range(0, columns).Select(_ => new CellText())];

    /// <summary>Whether it stands below the numbered row above it: a part of a task with a deadline of its own.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether its number and task are those of the row above, which a merged cell shares with it.</summary>
    public bool SharesTask { get; init; }

    /// <summary>Whether the source says which of its cells are merged.</summary>
    public bool KnowsMerges { get; init; }

    /// <summary>Whether a page break stands before it.</summary>
    public bool IsAfterBreak { get; init; }

    /// <summary>The first line of the source.</summary>
    public int Line => _lines[0];

    /// <summary>All lines of the source it came from.</summary>
    public IReadOnlyList<int> Lines => _lines;

    /// <summary>Adds a line of the source.</summary>
    public void AddLine(int added)
    {
        if (_lines[^1] != added)
        {
            _lines.Add(added);
        }
    }
}

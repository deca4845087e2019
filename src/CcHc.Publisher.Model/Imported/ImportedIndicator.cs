namespace CcHc.Publisher.Model.Imported;

/// <summary>A row of an indicator table, whole, word for word. A cell is null where the paper has no such column, empty where the cell is.</summary>
public sealed record ImportedIndicator
{
    /// <summary>The period under which it stands, or null.</summary>
    public string? Period { get; init; }

    /// <summary>The number of the period's row (<c>I</c>), or null where it has none.</summary>
    public string? PeriodNumber { get; init; }

    /// <summary>Its number as the paper has it.</summary>
    public required string Number { get; init; }

    /// <summary>What is measured.</summary>
    public required string Name { get; init; }

    /// <summary>The unit of measure.</summary>
    public string? Unit { get; init; }

    /// <summary>The target.</summary>
    public string? Target { get; init; }

    /// <summary>The stretch target.</summary>
    public string? Stretch { get; init; }

    /// <summary>Who watches it.</summary>
    public string? Agency { get; init; }

    /// <summary>Columns beyond these, header and cell.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Other { get; init; } = [];

    /// <summary>The lines of the source that it came from, from 1.</summary>
    public required IReadOnlyList<int> Lines { get; init; }
}

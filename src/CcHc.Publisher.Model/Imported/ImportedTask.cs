namespace CcHc.Publisher.Model.Imported;

/// <summary>A row of a task table, whole, word for word. A cell is null where the paper has no such column, empty where the cell is.</summary>
public sealed record ImportedTask
{
    /// <summary>The number of its group, or null.</summary>
    public string? Group { get; init; }

    /// <summary>Its number as the paper has it, without a final stop.</summary>
    public required string Number { get; init; }

    /// <summary>What is to be done.</summary>
    public required string Content { get; init; }

    /// <summary>What comes out of it.</summary>
    public string? Product { get; init; }

    /// <summary>Who leads.</summary>
    public string? Lead { get; init; }

    /// <summary>Who joins.</summary>
    public string? Cooperation { get; init; }

    /// <summary>By when.</summary>
    public string? Time { get; init; }

    /// <summary>A remark.</summary>
    public string? Note { get; init; }

    /// <summary>Columns beyond these, header and cell.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Other { get; init; } = [];

    /// <summary>The lines of the source that it came from, from 1.</summary>
    public required IReadOnlyList<int> Lines { get; init; }
}

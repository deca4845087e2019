namespace CcHc.Publisher.Rendering.Views;

/// <summary>An indicator. Cells are word for word: null where the paper has no such column.</summary>
public sealed record IndicatorView
{
    /// <summary>Its file's name, and its anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The cell <c>STT</c>.</summary>
    public required string Number { get; init; }

    /// <summary>What is measured.</summary>
    public required string Name { get; init; }

    /// <summary>Unit of measure.</summary>
    public string? Unit { get; init; }

    /// <summary>Target.</summary>
    public string? Target { get; init; }

    /// <summary>Stretch target.</summary>
    public string? Stretch { get; init; }

    /// <summary>The cell that names who watches it.</summary>
    public string? Agency { get; init; }

    /// <summary>Who watches it.</summary>
    public IReadOnlyList<AgencyView> Agencies { get; init; } = [];

    /// <summary>What was measured, the newest first.</summary>
    public IReadOnlyList<ResultView> Results { get; init; } = [];

    /// <summary>A chart of the results against the targets; empty where there is no result or a cell is not a number.</summary>
    public required string ChartHtml { get; init; }

    /// <summary>The explanation in plain words; empty where there is none.</summary>
    public required string BodyHtml { get; init; }
}

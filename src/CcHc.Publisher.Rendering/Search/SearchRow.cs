namespace CcHc.Publisher.Rendering.Search;

/// <summary>What the browser knows of a document besides its words; numbers are places in the lists of <see cref="SearchCatalogue"/>, -1 is none.</summary>
internal sealed record SearchRow
{
    /// <summary>How many documents of the index are its parts, one after another.</summary>
    public required int Parts { get; init; }

    /// <summary>What it is.</summary>
    public required SearchKind Kind { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands.</summary>
    public required string Context { get; init; }

    /// <summary>The second line of a result.</summary>
    public required string Detail { get; init; }

    /// <summary>Its address from the site's root.</summary>
    public required string Url { get; init; }

    /// <summary>Its unit.</summary>
    public required int Unit { get; init; }

    /// <summary>Its plan.</summary>
    public required int Plan { get; init; }

    /// <summary>Who answers for it.</summary>
    public required IReadOnlyList<int> Agencies { get; init; }

    /// <summary>How far it is.</summary>
    public required int State { get; init; }

    /// <summary>How it stands against its deadline.</summary>
    public required int Timeliness { get; init; }

    /// <summary>When it is due.</summary>
    public required int Deadline { get; init; }

    /// <summary>The last year it is for.</summary>
    public required int Year { get; init; }

    /// <summary>Whether its data are invented.</summary>
    public required bool IsSample { get; init; }
}

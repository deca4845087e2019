using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Units;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>One thing that can be found: what is shown of it, by what it is filtered, and its words.</summary>
public sealed record SearchDocument
{
    /// <summary>What it is.</summary>
    public required SearchKind Kind { get; init; }

    /// <summary>Its name, as a result shows it.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands: unit and plan; empty at the root.</summary>
    public required string Context { get; init; }

    /// <summary>A second line of the result; may be empty.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Its address from the site's root, without a leading <c>/</c>.</summary>
    public required string Url { get; init; }

    /// <summary>Its unit; null for free pages.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Its plan; null for units, agencies and free pages.</summary>
    public Plan? Plan { get; init; }

    /// <summary>Who answers for it.</summary>
    public IReadOnlyList<Agency> Agencies { get; init; } = [];

    /// <summary>A task's answers.</summary>
    public Answers? Answers { get; init; }

    /// <summary>A task's period for the facet: <c>2026-Q1</c>, <c>recurring</c>, <c>none</c>; null for what has no deadline.</summary>
    public string? Deadline { get; init; }

    /// <summary>The last year it is for; null where it is for none.</summary>
    public int? Year { get; init; }

    /// <summary>Further names by which people look for it, that count as its title.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>Its other texts: what it says, who joins, when it is due.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>The paragraphs of a long text: words that stand in one of them together say more than words from here and there.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];
}

namespace CcHc.Publisher.Rendering.Views;

/// <summary>What the first page of a site of several units shows.</summary>
public sealed record HomeView
{
    /// <summary>The units with their plans.</summary>
    public IReadOnlyList<UnitPlansView> Units { get; init; } = [];

    /// <summary>How far all units are together.</summary>
    public required SummaryView Summary { get; init; }

    /// <summary>A picture of how many tasks are in each state; empty where nothing was reported.</summary>
    public required string StatesHtml { get; init; }

    /// <summary>What comes next and what came last.</summary>
    public required AgendaView Agenda { get; init; }

    /// <summary>The date to which all answers refer.</summary>
    public required DateView AsOf { get; init; }
}

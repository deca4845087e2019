namespace CcHc.Publisher.Rendering.Search;

/// <summary>What can be found.</summary>
public enum SearchKind
{
    /// <summary>A ward or commune.</summary>
    Unit,

    /// <summary>A plan.</summary>
    Plan,

    /// <summary>A part of a plan's text, below a heading.</summary>
    Section,

    /// <summary>A row of a plan's annex.</summary>
    Task,

    /// <summary>An indicator of a plan.</summary>
    Indicator,

    /// <summary>An agency of a unit.</summary>
    Agency,

    /// <summary>A page that belongs to no plan.</summary>
    Page,
}

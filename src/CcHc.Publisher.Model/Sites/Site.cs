using CcHc.Publisher.Model.Units;

namespace CcHc.Publisher.Model.Sites;

/// <summary>Everything that was written, before any date is asked about.</summary>
public sealed record Site
{
    /// <summary>The site's configuration.</summary>
    public required SiteConfig Config { get; init; }

    /// <summary>The units in the order they are shown, sample wards included.</summary>
    public IReadOnlyList<Unit> Units { get; init; } = [];

    /// <summary>The free pages in the order of the menu.</summary>
    public IReadOnlyList<FreePage> Pages { get; init; } = [];

    /// <summary>The units whose data are real.</summary>
    public IEnumerable<Unit> RealUnits => Units.Where(u => !u.IsSample);
}

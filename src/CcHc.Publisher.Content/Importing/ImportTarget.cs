namespace CcHc.Publisher.Content.Importing;

/// <summary>Where a plan is imported to, and what its paper may not say.</summary>
public sealed record ImportTarget
{
    /// <summary>The unit's id.</summary>
    public required string Unit { get; init; }

    /// <summary>The plan's id.</summary>
    public required string Plan { get; init; }

    /// <summary>The unit's name, before that of the paper: <c>Phường An Tường</c>.</summary>
    public string? UnitName { get; init; }

    /// <summary>Its province, before that of the paper: <c>tỉnh Tuyên Quang</c>.</summary>
    public string? Province { get; init; }

    /// <summary>Its kind: <c>xã</c>, <c>phường</c>, <c>đặc khu</c>; else its name says it, or its id.</summary>
    public string? Level { get; init; }

    /// <summary>The unit's folder from the source folder.</summary>
    internal string UnitFolder => $"content/{Unit}";

    /// <summary>The plan's folder from the source folder.</summary>
    internal string PlanFolder => $"{UnitFolder}/{Plan}";
}

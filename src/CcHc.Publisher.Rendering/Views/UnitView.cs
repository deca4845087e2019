namespace CcHc.Publisher.Rendering.Views;

/// <summary>A ward or commune.</summary>
public sealed record UnitView
{
    /// <summary><c>phuong-an-tuong</c>.</summary>
    public required string Id { get; init; }

    /// <summary><c>Phường An Tường</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its kind in lower case: <c>phường</c>.</summary>
    public required string Level { get; init; }

    /// <summary><c>tỉnh Tuyên Quang</c>, or null.</summary>
    public string? Province { get; init; }

    /// <summary>Its page.</summary>
    public required string Url { get; init; }

    /// <summary>Whether its data are invented; every page must say so then.</summary>
    public bool IsSample { get; init; }

    /// <summary>How to reach it, or null where nothing is known.</summary>
    public ContactView? Contact { get; init; }
}

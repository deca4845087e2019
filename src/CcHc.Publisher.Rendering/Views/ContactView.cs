namespace CcHc.Publisher.Rendering.Views;

/// <summary>How to reach a unit; each part may be null.</summary>
public sealed record ContactView
{
    /// <summary>Postal address.</summary>
    public string? Address { get; init; }

    /// <summary>Telephone as written.</summary>
    public string? Phone { get; init; }

    /// <summary>The telephone as a <c>tel:</c> link, or null where it is no number.</summary>
    public string? PhoneUrl { get; init; }

    /// <summary>E-mail as written.</summary>
    public string? Email { get; init; }

    /// <summary>The e-mail as a <c>mailto:</c> link, or null where it is none.</summary>
    public string? EmailUrl { get; init; }

    /// <summary>The unit's own portal.</summary>
    public string? PortalUrl { get; init; }

    /// <summary>Where a citizen sends a comment.</summary>
    public string? FeedbackUrl { get; init; }
}

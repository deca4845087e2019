namespace CcHc.Publisher.Model.Units;

/// <summary>How to reach a unit (<c>liên hệ</c>); each part may be missing.</summary>
public sealed record Contact
{
    /// <summary><c>địa chỉ</c>.</summary>
    public string? Address { get; init; }

    /// <summary><c>điện thoại</c>.</summary>
    public string? Phone { get; init; }

    /// <summary><c>thư điện tử</c>.</summary>
    public string? Email { get; init; }

    /// <summary><c>cổng thông tin</c>: the unit's own portal, http or https.</summary>
    public Uri? Portal { get; init; }

    /// <summary><c>phản ánh kiến nghị</c>: where a citizen sends a comment, http or https.</summary>
    public Uri? Feedback { get; init; }

    /// <summary>Whether nothing at all is known.</summary>
    public bool IsEmpty => this == new Contact();
}

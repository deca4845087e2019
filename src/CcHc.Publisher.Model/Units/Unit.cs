using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Documents;
using CcHc.Publisher.Model.Plans;

namespace CcHc.Publisher.Model.Units;

/// <summary>A ward, commune or special zone.</summary>
public sealed record Unit
{
    /// <summary>The folder's name, kind included: <c>phuong-an-tuong</c>.</summary>
    public required string Id { get; init; }

    /// <summary><c>Phường An Tường</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Its name in English, or null: nobody translates one who was not asked to.</summary>
    public string? EnglishName { get; init; }

    /// <summary>Its kind in lower case: <c>xã</c>, <c>phường</c>, <c>đặc khu</c>.</summary>
    public required string Level { get; init; }

    /// <summary><c>tỉnh Tuyên Quang</c>; null where the papers do not name it.</summary>
    public string? Province { get; init; }

    /// <summary>How to reach it.</summary>
    public Contact Contact { get; init; } = new();

    /// <summary>Whether its data are invented (<c>dữ liệu minh họa</c>).</summary>
    public bool IsSample { get; init; }

    /// <summary>Its agencies, in the order of its file.</summary>
    public IReadOnlyList<Agency> Agencies { get; init; } = [];

    /// <summary>Its plans, the newest period first.</summary>
    public IReadOnlyList<Plan> Plans { get; init; } = [];

    /// <summary>A few words about it; may be empty.</summary>
    public required MarkdownText Body { get; init; }

    /// <summary>Where its file begins.</summary>
    public required SourceLocation Source { get; init; }
}

namespace CcHc.Publisher.Model.Agencies;

/// <summary>An office, body or collective that leads or joins tasks of a unit.</summary>
public sealed record Agency
{
    /// <summary>Slug, unique in its unit: <c>phong-van-hoa-xa-hoi</c>. Given once, never recomputed.</summary>
    public required string Id { get; init; }

    /// <summary>Its name as shown: <c>Phòng Văn hóa - Xã hội</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Every other spelling met.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Its name in English, or null: nobody translates one who was not asked to.</summary>
    public string? EnglishName { get; init; }

    /// <summary>Whether it is a collective ("Các cơ quan, đơn vị có liên quan"), for which nobody in particular answers.</summary>
    public bool IsCollective { get; init; }
}

using CcHc.Publisher.Content.Writing;
using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Keys;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Importing;

/// <summary>The file of a unit that is not there yet.</summary>
internal static class UnitDraft
{
    /// <summary>The kinds of units.</summary>
    public static readonly string[] Levels = ["phường", "xã", "đặc khu"];

    /// <summary>The name with a capital, its kind in front: <c>Phường An Tường</c>.</summary>
    public static string Name(string name, string? level)
    {
        var whole = level is null || LevelOf(name) is not null ? name.Trim() : $"{level} {name.Trim()}";
        return char.ToUpperInvariant(whole[0]) + whole[1..];
    }

    /// <summary>The kind as it is known: said, or the first word of the name, or that of the id; null where none says it.</summary>
    public static string? Level(string? said, string? name, string id) =>
        Levels.FirstOrDefault(l => said is not null && VietnameseText.Fold(l) == VietnameseText.Fold(said.Trim()))
        ?? (name is null ? null : LevelOf(name))
        ?? Levels.FirstOrDefault(l => id.StartsWith($"{VietnameseText.Slug(l)}-", StringComparison.Ordinal));

    /// <summary>The file.</summary>
    public static FreshFile Create(string folder, string name, string level, string? province, IReadOnlyList<Agency> agencies)
    {
        var head = YamlNodes.Map(
            (UnitKeys.Name, YamlNodes.Text(name)),
            (UnitKeys.Level, YamlNodes.Text(level)),
            (UnitKeys.Province, YamlNodes.Words(province)),
            (UnitKeys.Agencies, agencies.Count == 0 ? null : YamlNodes.Maps(agencies.Select(a => YamlNodes.Map(
                (AgencyKeys.Name, YamlNodes.Text(a.Name)),
                (AgencyKeys.Id, YamlNodes.Text(a.Id)),
                (AgencyKeys.Aliases, YamlNodes.Words(a.Aliases)),
                (AgencyKeys.Collective, a.IsCollective ? YamlNodes.Text("true") : null))))));
        return new FreshFile($"{folder}/index.md", UnitKeys.Section, ContentText.Of(head)) { Title = $"Đơn vị {name}: {agencies.Count} cơ quan" };
    }

    private static string? LevelOf(string name) =>
        Levels.FirstOrDefault(l => VietnameseText.Unify(name.TrimStart()).StartsWith($"{VietnameseText.Unify(l)} ", StringComparison.Ordinal));
}

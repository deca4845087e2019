using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Yaml;

/// <summary>Keys and values in the order of the file.</summary>
internal sealed record YamlMap(SourceLocation Location, IReadOnlyList<YamlEntry> Entries) : YamlNode(Location)
{
    /// <summary>Whether it is empty only because nothing could be read, which was reported: what it lacks is not missed.</summary>
    public bool IsUnreadable { get; init; }
}

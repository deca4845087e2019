using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Yaml;

/// <summary>A value that could not be read, which was reported: it is there, so it is not missed.</summary>
internal sealed record YamlBroken(SourceLocation Location) : YamlNode(Location);

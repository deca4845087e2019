namespace CcHc.Publisher.Content.Yaml;

/// <summary>One key of a map.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

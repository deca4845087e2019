using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Yaml;

/// <summary>A value of the front matter and where it stands.</summary>
internal abstract record YamlNode(SourceLocation Location);

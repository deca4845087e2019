using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Yaml;

/// <summary>A value of the front matter and where it stands.</summary>
internal abstract record YamlNode(SourceLocation Location)
{
    /// <summary>Its characters, where the whole text could be parsed at once; without blanks and line ends behind it.</summary>
    public YamlSpan Span { get; init; }
}

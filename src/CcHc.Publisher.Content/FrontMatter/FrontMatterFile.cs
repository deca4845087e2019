using CcHc.Publisher.Content.Yaml;
using CcHc.Publisher.Model.Documents;

namespace CcHc.Publisher.Content.FrontMatter;

/// <summary>A content file: what stands between the two <c>---</c>, and the Markdown below.</summary>
internal sealed record FrontMatterFile(YamlMap Head, MarkdownText Body);

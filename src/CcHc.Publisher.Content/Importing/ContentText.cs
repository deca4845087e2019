using CcHc.Publisher.Content.Writing;
using CcHc.Publisher.Content.Yaml;

namespace CcHc.Publisher.Content.Importing;

/// <summary>Puts a content file together.</summary>
internal static class ContentText
{
    /// <summary>The front matter between its fences, and the body.</summary>
    public static string Of(YamlMap head, string body = "") => $"---\n{YamlWriter.Write(head)}---\n{body}";
}

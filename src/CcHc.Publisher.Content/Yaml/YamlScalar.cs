using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Yaml;

/// <summary>A text exactly as written: <c>01</c> stays <c>01</c>.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Text">Its words.</param>
/// <param name="IsPlain">Whether it stands without quotes.</param>
internal sealed record YamlScalar(SourceLocation Location, string Text, bool IsPlain) : YamlNode(Location)
{
    /// <summary>Whether a <c>#</c> follows it on its line: what stands behind it is no part of the text.</summary>
    public bool HasComment { get; init; }

    /// <summary>Whether nothing is given: <c>key:</c>, <c>key: ~</c>, <c>key: null</c>, <c>key: ""</c>.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) || (IsPlain && Text is "~" or "null");
}

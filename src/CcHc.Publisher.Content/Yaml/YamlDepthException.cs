using YamlDotNet.Core;

namespace CcHc.Publisher.Content.Yaml;

/// <summary>Ends the parsing of a text whose lists and maps stand in each other beyond any use: the parser's work grows with their square.</summary>
internal sealed class YamlDepthException(Mark start, Mark end) : YamlException(start, end, "Too deep.");

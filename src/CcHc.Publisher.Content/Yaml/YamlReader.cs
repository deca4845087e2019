using CcHc.Publisher.Model.Diagnostics;
using YamlDotNet.Core;

namespace CcHc.Publisher.Content.Yaml;

/// <summary>YAML to located nodes. Where the whole cannot be parsed, each top-level entry is tried alone, so that one mistake hides no other.</summary>
internal static class YamlReader
{
    /// <summary>The map, without what cannot be read; every mistake is reported.</summary>
    /// <param name="file">For messages.</param>
    /// <param name="yaml">The text.</param>
    /// <param name="firstLine">The line of the file on which it begins, from 1.</param>
    /// <param name="bag">Takes the diagnostics.</param>
    public static YamlMap Read(string file, string yaml, int firstLine, DiagnosticBag bag)
    {
        try
        {
            return Parse(file, yaml, firstLine, bag);
        }
        catch (YamlException)
        {
            var entries = new List<YamlEntry>();
            foreach (var (start, end, line) in TopLevelEntries(yaml))
            {
                var part = yaml[start..end];
                try
                {
                    entries.AddRange(Parse(file, part, firstLine + line, bag).Entries);
                }
                catch (YamlException trouble)
                {
                    YamlTrouble.Report(file, part, firstLine + line, trouble, bag);
                }
            }

            return new YamlMap(new SourceLocation(file, firstLine, 1), entries);
        }
    }

    private static YamlMap Parse(string file, string yaml, int firstLine, DiagnosticBag bag) =>
        new YamlTreeBuilder(file, firstLine, bag).Build(new Parser(new StringReader(yaml)));

    /// <summary>An entry begins on a line that begins with neither a blank, a comment nor a list's dash.</summary>
    private static IEnumerable<(int Start, int End, int Line)> TopLevelEntries(string yaml)
    {
        var (start, startLine) = (0, 0);
        var line = 0;
        for (var at = 0; at < yaml.Length; line++)
        {
            var opens = yaml[at] is not (' ' or '\t' or '#' or '-' or '\n' or ']' or '}');
            if (opens && at > start)
            {
                yield return (start, at, startLine);
                (start, startLine) = (at, line);
            }

            var newLine = yaml.IndexOf('\n', at);
            at = newLine < 0 ? yaml.Length : newLine + 1;
        }

        if (start < yaml.Length)
        {
            yield return (start, yaml.Length, startLine);
        }
    }
}

using System.Text.RegularExpressions;

namespace CcHc.Publisher.Tests.Architecture;

/// <summary>Which namespaces of a project see which, read from its source.</summary>
/// <remarks>
/// A namespace sees those its files import, and its parents, whose types need no import. A parent counts only where one of its own type names
/// stands in the file as a word.
/// </remarks>
internal static partial class NamespaceArrows
{
    /// <summary>Namespace → the namespaces of the same project that it uses.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Of(string projectFolder)
    {
        var files = Directory.EnumerateFiles(projectFolder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(projectFolder, f).StartsWith("obj", StringComparison.Ordinal) && !Path.GetRelativePath(projectFolder, f).StartsWith("bin", StringComparison.Ordinal))
            .Select(f => (Type: Path.GetFileNameWithoutExtension(f), Text: File.ReadAllText(f)))
            .Select(f => (f.Type, f.Text, Namespace: NamespaceLine().Match(f.Text) is { Success: true } m ? m.Groups["name"].Value : ""))
            .ToArray();
        var arrows = files.Select(f => f.Namespace).Distinct(StringComparer.Ordinal).ToDictionary(n => n, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var file in files)
        {
            var uses = arrows[file.Namespace];
            uses.UnionWith(UsingLine().Matches(file.Text).Select(m => m.Groups["name"].Value).Where(n => n != file.Namespace && arrows.ContainsKey(n)));
            var words = WordPattern().Matches(CommentPattern().Replace(file.Text, "")).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
            uses.UnionWith(files
                .Where(other => other.Namespace != file.Namespace && file.Namespace.StartsWith($"{other.Namespace}.", StringComparison.Ordinal) && words.Contains(other.Type))
                .Select(other => other.Namespace));
        }

        return arrows.ToDictionary(a => a.Key, IReadOnlySet<string> (a) => a.Value, StringComparer.Ordinal);
    }

    /// <summary>A ring as <c>A -&gt; B -&gt; A</c>, or an empty text.</summary>
    public static string FindRing(IReadOnlyDictionary<string, IReadOnlySet<string>> arrows)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        return arrows.Keys.Select(start => Walk(start, [])).FirstOrDefault(ring => ring.Length > 0, "");

        string Walk(string at, IReadOnlyList<string> way)
        {
            if (way.Contains(at, StringComparer.Ordinal))
            {
                return string.Join(" -> ", way.SkipWhile(n => n != at).Append(at));
            }

            if (done.Contains(at))
            {
                return "";
            }

            var ring = arrows[at].Select(next => Walk(next, [.. way, at])).FirstOrDefault(r => r.Length > 0, "");
            done.Add(at);
            return ring;
        }
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^using (static )?(?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"\w+")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"//.*$", RegexOptions.Multiline)]
    private static partial Regex CommentPattern();
}

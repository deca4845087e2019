using System.Text.RegularExpressions;

namespace CcHc.Templating.Tests.Structure;

public sealed class NamespaceTests
{
    /// <summary>Each part of the engine knows only those before it.</summary>
    private static readonly string[] Order = ["Syntax", "Parsing", "Members", "Runtime", "Operators", "Evaluation", "Functions", ""];

    [Fact]
    public void No_part_of_the_engine_knows_a_part_behind_it()
    {
        var folder = Path.Combine(RepositoryRoot.Path, "src", "CcHc.Templating");
        var wrong = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Uses(file).Where(used => Array.IndexOf(Order, used) >= Array.IndexOf(Order, PartOf(folder, file))).Select(used => $"{file} uses {used}"));

        Assert.Empty(wrong);
    }

    private static IEnumerable<string> Uses(string file) =>
        Regex.Matches(File.ReadAllText(file), @"^using CcHc\.Templating\.(?<part>\w+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture).Select(match => match.Groups["part"].Value);

    private static string PartOf(string folder, string file)
    {
        var parts = Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar);
        return parts.Length == 1 ? "" : parts[0];
    }
}

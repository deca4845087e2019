using System.Text.RegularExpressions;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Tests.Documents;

/// <summary>Keeps <c>docs/diagnostics.md</c> complete.</summary>
public sealed partial class DiagnosticsPageTests
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.Combine("docs", "diagnostics.md"));

    [Fact]
    public void Every_rule_has_its_section_in_order_under_its_title() =>
        Assert.Equal(DiagnosticRules.All.Select(r => $"### {r.Code}: {r.Title}"), Page.Split('\n').Where(l => l.StartsWith("### ", StringComparison.Ordinal)));

    [Fact]
    public void Every_section_tells_the_severity_the_meaning_an_example_and_the_cure()
    {
        var sections = Page.Split("\n### ").Skip(1).ToArray();

        Assert.All(DiagnosticRules.All.Zip(sections), pair =>
        {
            Assert.Contains($"\n**Mức:** {(pair.First.Default == Severity.Error ? "lỗi" : "cảnh báo")}.\n", pair.Second, StringComparison.Ordinal);
            Assert.Matches(@"(?s)\n\*\*Nghĩa:\*\* .+\n\*\*Viết sai:\*\*\n\n```\w+\n.+\n```\n\n\*\*Cách sửa:\*\* \S", pair.Second);
        });
    }

    [Fact]
    public void Codes_are_given_once() => Assert.Equal(DiagnosticRules.All.Count, DiagnosticRules.All.DistinctBy(r => r.Code).Count());

    [Fact]
    public void Every_rule_that_reading_reports_has_a_test_with_its_sentence()
    {
        var reported = Texts("src/CcHc.Publisher.Content", "*.cs").SelectMany(t => RuleName().Matches(t)).Select(m => m.Groups[1].Value).Where(n => n != nameof(DiagnosticRules.All)).Distinct();
        var tests = string.Concat(Texts("tests/CcHc.Publisher.Content.Tests", "*.verified.txt").Concat(Texts("tests/CcHc.Publisher.Content.Tests", "*Tests.cs")));

        Assert.All(reported, name =>
        {
            var rule = (DiagnosticRule)typeof(DiagnosticRules).GetField(name)!.GetValue(null)!;
            Assert.Contains($": {(rule.Default == Severity.Error ? "error" : "warning")} {rule.Code}: ", tests, StringComparison.Ordinal);
        });
    }

    private static IEnumerable<string> Texts(string folder, string pattern) =>
        Directory.EnumerateFiles(RepositoryRoot.Combine(folder.Split('/')), pattern, SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText);

    [GeneratedRegex(@"DiagnosticRules\.(\w+)")]
    private static partial Regex RuleName();
}

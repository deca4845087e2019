using System.Text.RegularExpressions;
using CcHc.Publisher.Model.Keys;
using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Content.Tests.Documents;

/// <summary>Keeps the editor's guide true.</summary>
public sealed partial class EditorsGuideTests
{
    private static readonly string Guide = File.ReadAllText(RepositoryRoot.Combine("docs", "huong-dan-soan-noi-dung.md"));

    [Fact]
    public void Every_key_of_every_file_is_explained() =>
        Assert.All(KeyTable.Files.SelectMany(Keys).Select(k => k.Name).Distinct(), name => Assert.Contains($"`{name}`", Guide, StringComparison.Ordinal));

    [Fact]
    public void Every_key_of_the_files_of_editors_has_an_example() =>
        Assert.All(
            KeyTable.Files.Where(f => f != ConfigKeys.Section).SelectMany(Keys).Select(k => k.Name).Distinct(),
            name => Assert.Matches($@"(?m)^\s*(- )?{name}:", string.Concat(Examples().Values)));

    [Fact]
    public void Every_state_that_an_editor_may_write_is_named() =>
        Assert.All(Enum.GetValues<TaskState>().Where(s => s != TaskState.NoReport), state => Assert.Contains($"`{state.ToLabel()}`", Guide, StringComparison.Ordinal));

    [Fact]
    public void The_examples_are_a_site_in_which_nothing_is_wrong()
    {
        using var source = SourceTree.Empty().Write("site.config.yml", "title: Trang thử\n");
        foreach (var (path, text) in Examples())
        {
            source.Write(path, text);
        }

        source.Write("content/phuong-thi-du/ke-hoach-2026/tai-lieu/ke-hoach-da-ky.pdf", "x").Write("content/phuong-thi-du/ke-hoach-2026/tai-lieu/bao-cao-ra-soat.pdf", "x");
        var loading = Loading.Of(source);

        Assert.Empty(loading.Report);
        var plan = Assert.Single(Assert.Single(loading.Site.Units).Plans);
        Assert.Equal(new DateOnly(2026, 9, 30), Assert.Single(Assert.Single(plan.Tasks).Amendments).Deadline.LastDay);
        Assert.Single(plan.Indicators);
        Assert.Single(loading.Site.Pages);
    }

    [Fact]
    public void The_message_that_is_shown_is_the_real_one()
    {
        var report = Loading.OfTask("cập nhật:\n  - ngày: 2026-01-05\n    tiến độ: 120\n").Report;

        Assert.Contains(report[report.IndexOf("error ", StringComparison.Ordinal)..], Guide, StringComparison.Ordinal);
    }

    private static IEnumerable<ContentKey> Keys(KeySection section) => section.Keys.SelectMany(k => k.Section is null ? [k] : Keys(k.Section).Prepend(k));

    /// <summary>The whole files that the guide shows, by the path in the comment above each.</summary>
    private static Dictionary<string, string> Examples() =>
        Example().Matches(Guide).ToDictionary(m => m.Groups["path"].Value, m => m.Groups["text"].Value, StringComparer.Ordinal);

    [GeneratedRegex(@"<!-- (?<path>content/\S+) -->\n\n```yaml\n(?<text>.*?)\n```\n", RegexOptions.Singleline)]
    private static partial Regex Example();
}

using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Sites;

public sealed class AsOfTests
{
    private const string Sample = "phuong-mau/ke-hoach-2026";

    [Fact]
    public void A_site_of_31_March_shows_no_entry_of_a_later_day()
    {
        using var output = new TemporaryFolder();
        Cchc.Run("build", "--output", output.Combine("march"), "--as-of", "2026-03-31").Succeeded();
        Cchc.Run("build", "--output", output.Combine("november"), "--as-of", "2026-11-20").Succeeded();
        var march = new BuiltSite(output.Combine("march"));
        var later = Notes(new BuiltSite(output.Combine("november"))).Where(n => string.CompareOrdinal(n.Date, "2026-03-31") > 0).ToArray();

        Assert.NotEmpty(later);
        Assert.NotEmpty(Notes(march));
        Assert.All(Notes(march), n => Assert.True(string.CompareOrdinal(n.Date, "2026-03-31") <= 0, n.Date));
        var text = string.Join('\n', march.Pages.Where(p => p.StartsWith(Sample, StringComparison.Ordinal)).Select(march.Text));
        Assert.All(later, n => Assert.DoesNotContain(n.Text, text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_task_page_says_nothing_of_the_date_on_which_it_was_made()
    {
        using var output = new TemporaryFolder();
        Cchc.Run("build", "--output", output.Combine("a"), "--as-of", "2026-11-19").Succeeded();
        Cchc.Run("build", "--output", output.Combine("b"), "--as-of", "2026-11-20").Succeeded();
        var (a, b) = (new BuiltSite(output.Combine("a")), new BuiltSite(output.Combine("b")));
        var changed = a.Pages.Where(p => p.Contains("/nhiem-vu/", StringComparison.Ordinal) && a.Text(p) != b.Text(p)).ToArray();
        Assert.All(changed, p => Assert.NotEqual(Answers(a, p), Answers(b, p)));
    }

    private static IEnumerable<(string Date, string Text)> Notes(BuiltSite site) =>
        site.Json($"{Sample}/data.json").GetProperty("tasks").EnumerateArray()
            .SelectMany(t => t.GetProperty("updates").EnumerateArray())
            .Where(u => u.GetProperty("note").GetString() is not null)
            .Select(u => (u.GetProperty("date").GetString()!, u.GetProperty("note").GetString()!));

    private static string Answers(BuiltSite site, string page)
    {
        var parts = page.Split('/');
        var task = site.Json($"{string.Join('/', parts[..^3])}/data.json").GetProperty("tasks").EnumerateArray().Single(t => t.GetProperty("id").GetString() == parts[^2]);
        return $"{task.GetProperty("state")} {task.GetProperty("evidence")} {task.GetProperty("timeliness")}";
    }
}

using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Sites;

public sealed class SameBytesTests
{
    [Fact]
    public void Two_builds_of_one_date_in_other_folders_time_zones_and_locales_are_the_same_bytes()
    {
        using var here = new TemporaryFolder();
        using var there = new TemporaryFolder();
        var copy = there.Combine("một nơi khác");
        CopySource(copy);
        Cchc.Run(Environment("Pacific/Kiritimati", "tr_TR.UTF-8"), "build", "--output", here.Combine("a"), "--as-of", "2026-06-30").Succeeded();
        Cchc.Run(Environment("America/Los_Angeles", "C"), "build", "--source", copy, "--as-of", "2026-06-30").Succeeded();

        var first = new BuiltSite(here.Combine("a"));
        var second = new BuiltSite(Path.Combine(copy, "_site"));
        Assert.Equal(first.Files, second.Files);
        Assert.All(first.Files, f => Assert.Equal(File.ReadAllBytes(Path.Combine(first.Folder, f)), File.ReadAllBytes(Path.Combine(second.Folder, f))));
    }

    [Fact]
    public void No_output_holds_a_path_of_the_machine_or_a_carriage_return()
    {
        using var output = new TemporaryFolder();
        Cchc.Run("build", "--output", output.Combine("site"), "--as-of", "2026-06-30").Succeeded();
        var site = new BuiltSite(output.Combine("site"));
        foreach (var file in site.Files.Where(f => Path.GetExtension(f) is ".html" or ".json" or ".xml" or ".css" or ".txt" && !f.Contains("/tai-lieu/", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain(RepositoryRoot.Path, site.Text(file), StringComparison.Ordinal);
            Assert.DoesNotContain("\r", site.Text(file), StringComparison.Ordinal);
        }
    }

    private static Dictionary<string, string> Environment(string timeZone, string locale) => new(StringComparer.Ordinal)
    {
        ["TZ"] = timeZone,
        ["LANG"] = locale,
        ["LC_ALL"] = locale,
    };

    private static void CopySource(string target)
    {
        foreach (var folder in new[] { "content", "themes" })
        {
            foreach (var file in Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(target, Path.GetRelativePath(RepositoryRoot.Path, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }

        File.Copy(RepositoryRoot.Combine("site.config.yml"), Path.Combine(target, "site.config.yml"));
    }
}

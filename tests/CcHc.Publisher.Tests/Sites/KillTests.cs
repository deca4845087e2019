using System.Diagnostics;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Sites;

public sealed class KillTests
{
    /// <summary><c>.ci/long</c> sets it to several hundred.</summary>
    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("CCHC_KILLS") ?? "16");

    [Fact]
    public void Whenever_a_build_is_killed_the_folder_holds_the_old_site_or_the_new_one_whole()
    {
        using var output = new TemporaryFolder();
        var folder = output.Combine("site");
        var time = Stopwatch.StartNew();
        Build(folder, day: 1);
        var whole = time.Elapsed;
        for (var round = 0; round < Rounds; round++)
        {
            // The moments are spread over the time of a whole build; what is asserted does not depend on where one falls.
            using var process = Cchc.Start(new Dictionary<string, string>(StringComparer.Ordinal), "build", "--output", folder, "--as-of", $"2026-11-{2 + (round % 20):D2}");
            process.WaitForExit(whole * (round + 1) / Rounds);
            process.Kill();
            process.WaitForExit();
            Assert.Empty(new BuiltSite(folder).DifferencesFromManifest());
        }

        Build(folder, day: 25);
        Assert.Empty(new BuiltSite(folder).DifferencesFromManifest());
        Assert.Equal("2026-11-25", new BuiltSite(folder).Json("site-manifest.json").GetProperty("as_of").GetString());
        Assert.Equal(["site"], Directory.GetFileSystemEntries(output.Path).Select(Path.GetFileName));
    }

    private static void Build(string folder, int day) => Cchc.Run("build", "--output", folder, "--as-of", $"2026-11-{day:D2}").Succeeded();
}

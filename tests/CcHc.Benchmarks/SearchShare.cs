using CcHc.Publisher.Content.Sites;
using CcHc.Publisher.Content.Themes;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Rendering.Output;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Sites;

namespace CcHc.Benchmarks;

/// <summary>
/// What part of a whole build, from reading the source to the last written file, goes into the files of the search, in processor time. The first build is
/// cold, as every run of the program is; the others show what is left when all is compiled.
/// </summary>
internal static class SearchShare
{
    private const int Builds = 6;

    private static readonly DateOnly AsOf = new(2026, 11, 21);

    public static void Run(string source)
    {
        for (var build = 0; build < Builds; build++)
        {
            var folder = Directory.CreateTempSubdirectory("cchc-benchmarks-");
            try
            {
                GC.Collect();
                var start = Environment.CpuUsage.TotalTime;
                var (search, files) = Build(source, folder.FullName);
                var whole = Environment.CpuUsage.TotalTime - start;
                Console.WriteLine(
                    $"{(build == 0 ? "cold" : "warm")}: search {search.TotalMilliseconds:F0} ms of {whole.TotalMilliseconds:F0} ms, {100 * search / whole:F1} % ({files} files)");
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static (TimeSpan Search, int Files) Build(string source, string folder)
    {
        var bag = new DiagnosticBag();
        var site = SiteLoader.Load(source, AsOf, bag);
        var progress = ProgressCalculator.Calculate(site, AsOf);
        var theme = ThemeLoader.Load(site.Config.Theme, site.Config.Language, [source, TaskPageInput.Root()], bag);
        var chosen = theme is null ? null : ThemeSettingsReader.Choose(theme, site.Config.ThemeOptions, source, bag);
        var renderer = chosen is null ? null : SiteRenderer.Create(SelectedSite.All(site), progress, chosen, new RenderOptions(site.Config.BaseUrl, IsLocal: false), bag);
        if (renderer is null)
        {
            throw new InvalidOperationException(string.Join('\n', bag.ToSortedList()));
        }

        var search = TimeSpan.Zero;
        var manifest = OutputWriter.Write(Watch(renderer.Files(), spent => search += spent), folder, new SiteManifest { AsOf = AsOf, Version = "0", Files = [] }, CancellationToken.None);
        return (search, manifest.Files.Count);
    }

    /// <summary>Passes files on; tells what it took to make and to write each file of the search.</summary>
    private static IEnumerable<OutputFile> Watch(IEnumerable<OutputFile> files, Action<TimeSpan> spend)
    {
        using var all = files.GetEnumerator();
        while (true)
        {
            var start = Environment.CpuUsage.TotalTime;
            if (!all.MoveNext())
            {
                yield break;
            }

            yield return all.Current;
            if (IsSearch(all.Current.Path))
            {
                spend(Environment.CpuUsage.TotalTime - start);
            }
        }
    }

    private static bool IsSearch(string path)
    {
        var worker = RouteTable.SearchWorker.OutputPath;
        return path.StartsWith(worker[..(worker.LastIndexOf('/') + 1)], StringComparison.Ordinal) && path != RouteTable.Search.OutputPath;
    }
}

namespace CcHc.Benchmarks;

/// <summary>
/// Renders pages side by side without a harness, in processor time: for a machine that has other work, and for a look with a profiler. Short batches of
/// all take turns, so that what disturbs one disturbs all; the median and the least of them are printed.
/// </summary>
internal static class PageProfile
{
    private const int Rounds = 60;

    /// <summary>As many renders of each as compile it fully.</summary>
    private const int Warmup = 6000;

    public static void Run(int count)
    {
        var page = new TaskPageBenchmarks();
        page.Setup();
        var small = new TemplateBenchmarks();
        small.Setup();
        (string Name, Func<string> Render)[] all =
        [
            ("task page, Handlebars.Net", page.HandlebarsNet),
            ("task page, Handlebars.Net with our encoder", page.HandlebarsNetWithOurEncoder),
            ("task page", page.Templating),
            ("table", small.Table),
            ("small page", small.Page),
        ];
        foreach (var (_, render) in all)
        {
            _ = Measure(render, Warmup);
        }

        var times = all.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < all.Length; i++)
            {
                times[i].Add(Measure(all[i].Render, Math.Max(1, count / Rounds)));
            }
        }

        for (var i = 0; i < all.Length; i++)
        {
            times[i].Sort();
            var (median, least) = (times[i][Rounds / 2], times[i][0]);
            Console.WriteLine($"{all[i].Name}: median {median:F1} µs, least {least:F1} µs ({median / times[0][Rounds / 2]:F2} and {least / times[0][0]:F2} of the first), {BytesOf(all[i].Render) / 1024.0:F1} KB");
        }
    }

    /// <summary>Renders only the task page, for a profiler.</summary>
    public static void RunPage(int count)
    {
        var page = new TaskPageBenchmarks();
        page.Setup();
        Console.WriteLine($"task page: {Measure(page.Templating, count):F1} µs");
    }

    private static double Measure(Func<string> render, int count)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < count; i++)
        {
            _ = render();
        }

        return (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / count;
    }

    private static long BytesOf(Func<string> render)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = render();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}

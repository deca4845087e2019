namespace CcHc.Benchmarks;

/// <summary>Renders pages side by side without a harness: quick to run, and easy to look into with a profiler.</summary>
internal static class PageProfile
{
    public static void Run(int count)
    {
        var page = new TaskPageBenchmarks();
        page.Setup();
        var small = new TemplateBenchmarks();
        small.Setup();
        for (var round = 0; round < 4; round++)
        {
            Measure("task page, Handlebars.Net", page.HandlebarsNet, count);
            Measure("task page, Handlebars.Net with our encoder", page.HandlebarsNetWithOurEncoder, count);
            Measure("task page", page.Templating, count);
            Measure("table", small.Table, count / 4);
            Measure("small page", small.Page, count * 4);
        }
    }

    /// <summary>Renders only the task page, for a profiler.</summary>
    public static void RunPage(int count)
    {
        var page = new TaskPageBenchmarks();
        page.Setup();
        Measure("task page", page.Templating, count);
    }

    private static void Measure(string name, Func<string> render, int count)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < count; i++)
        {
            _ = render();
        }

        var time = (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / count;
        Console.WriteLine($"{name}: {time:F1} µs of the processor, {(GC.GetAllocatedBytesForCurrentThread() - bytes) / count / 1024.0:F1} KB");
    }
}

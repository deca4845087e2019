using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using CcHc.Benchmarks;

if (args is ["profile", var count])
{
    PageProfile.Run(int.Parse(count));
    return 0;
}

if (args is ["page", var pages])
{
    PageProfile.RunPage(int.Parse(pages));
    return 0;
}

if (args is ["search-share", var source])
{
    SearchShare.Run(source);
    return 0;
}

var folder = Path.Combine(Path.GetTempPath(), "cchc-benchmarks");
var config = ManualConfig.CreateEmpty()
    .AddJob(Job.ShortRun.WithWarmupCount(25).WithIterationCount(10).WithToolchain(InProcessNoEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .HideColumns("Job", "Toolchain", "IterationCount", "LaunchCount", "WarmupCount", "RatioSD", "Error")
    .AddExporter(MarkdownExporter.GitHub)
    .AddLogger(ConsoleLogger.Default)
    .WithArtifactsPath(folder);
BenchmarkSwitcher.FromTypes([typeof(TaskPageBenchmarks), typeof(TemplateBenchmarks)]).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
return 0;

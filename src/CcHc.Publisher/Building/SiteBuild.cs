using CcHc.Publisher.Cli;
using CcHc.Publisher.Content.Sites;
using CcHc.Publisher.Content.Themes;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Rendering.Output;
using CcHc.Publisher.Rendering.Sites;

namespace CcHc.Publisher.Building;

/// <summary>From the source folder to the output folder: each step is a function on values, in the order of docs/architecture.md.</summary>
internal static class SiteBuild
{
    /// <summary>Builds. The output folder holds the old site or the new one, whole, whenever this is stopped.</summary>
    /// <exception cref="OutputRefusedException">The output folder cannot be used.</exception>
    /// <exception cref="IOException">The disk fails.</exception>
    public static BuildResult Run(BuildRequest request, Func<IEnumerable<OutputFile>, IEnumerable<OutputFile>> watch, CancellationToken cancellation)
    {
        var bag = new DiagnosticBag();
        var site = SiteLoader.Load(request.Source, request.Today, bag);
        var policy = new DiagnosticPolicy(site.Config.Diagnostics, request.WarningsAsErrors);
        var selected = SiteSelection.Select(site, request.Unit, bag);
        var progress = ProgressCalculator.Calculate(selected.Site, request.AsOf);
        var theme = ThemeLoader.Load(site.Config.Theme, site.Config.Language, [request.Source, AppContext.BaseDirectory], bag);
        if (theme is null)
        {
            return new BuildResult(policy.Apply(bag.ToSortedList()), Manifest: null);
        }

        var options = new RenderOptions(request.BaseUrl ?? BaseAddress.Normalize(site.Config.BaseUrl), request.IsLocal);
        if (SiteRenderer.Create(selected, progress, theme, options, bag) is not { } renderer)
        {
            return new BuildResult(policy.Apply(bag.ToSortedList()), Manifest: null);
        }

        using var output = OutputFolder.Open(request.Output);
        var head = new SiteManifest { AsOf = request.AsOf, BaseUrl = options.BaseUrl, Version = ProgramVersion.Text, Files = [] };
        var manifest = OutputWriter.Write(watch(renderer.Files()), output.Staging, head, cancellation);
        var diagnostics = policy.Apply(bag.ToSortedList());
        if (diagnostics.Any(d => d.Severity == Severity.Error))
        {
            return new BuildResult(diagnostics, Manifest: null);
        }

        output.Commit();
        return new BuildResult(diagnostics, manifest);
    }
}

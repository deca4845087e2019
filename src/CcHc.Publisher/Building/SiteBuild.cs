using CcHc.Publisher.Cli;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Rendering.Output;

namespace CcHc.Publisher.Building;

/// <summary>From the source folder to the output folder: each step is a function on values, in the order of docs/architecture.md.</summary>
internal static class SiteBuild
{
    /// <summary>Builds. The output folder holds the old site or the new one, whole, whenever this is stopped.</summary>
    /// <exception cref="OutputRefusedException">The output folder cannot be used.</exception>
    /// <exception cref="IOException">The disk fails.</exception>
    public static BuildResult Run(BuildRequest request, Func<IEnumerable<OutputFile>, IEnumerable<OutputFile>> watch, CancellationToken cancellation)
    {
        var site = PreparedSite.Prepare(request.Site);
        if (site.Renderer is not { } renderer)
        {
            return new BuildResult(site.Diagnostics(), Manifest: null);
        }

        using var output = OutputFolder.Open(request.Output);
        var head = new SiteManifest { AsOf = request.Site.AsOf, BaseUrl = site.Options.BaseUrl, Version = ProgramVersion.Text, Files = [] };
        var manifest = OutputWriter.Write(watch(renderer.Files()), output.Staging, head, cancellation);
        var diagnostics = site.Diagnostics();
        if (diagnostics.Any(d => d.Severity == Severity.Error))
        {
            return new BuildResult(diagnostics, Manifest: null);
        }

        output.Commit();
        return new BuildResult(diagnostics, manifest);
    }
}

using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Rendering.Output;

namespace CcHc.Publisher.Building;

/// <summary>What came of a build.</summary>
/// <param name="Diagnostics">What is wrong with the content and the theme, as the site weighs it, sorted.</param>
/// <param name="Manifest">What the new site consists of; null where it was not made.</param>
internal sealed record BuildResult(IReadOnlyList<Diagnostic> Diagnostics, SiteManifest? Manifest);

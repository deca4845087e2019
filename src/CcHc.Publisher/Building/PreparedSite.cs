using CcHc.Publisher.Content.Sites;
using CcHc.Publisher.Content.Themes;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Rendering.Sites;

namespace CcHc.Publisher.Building;

/// <summary>A source folder, read and ready to become pages: what <c>build</c> and <c>check</c> share.</summary>
/// <param name="Bag">What is wrong so far; making the pages adds to it.</param>
/// <param name="Policy">How the site weighs that.</param>
/// <param name="Options">How the site is rendered.</param>
/// <param name="Renderer">Makes the pages; null where the theme is missing or wrong.</param>
internal sealed record PreparedSite(DiagnosticBag Bag, DiagnosticPolicy Policy, RenderOptions Options, SiteRenderer? Renderer)
{
    /// <summary>Reads, calculates and compiles, in the order of docs/architecture.md.</summary>
    public static PreparedSite Prepare(SiteRequest request)
    {
        var bag = new DiagnosticBag();
        var site = SiteLoader.Load(request.Source, request.Today, bag);
        var policy = new DiagnosticPolicy(site.Config.Diagnostics, request.WarningsAsErrors);
        var options = new RenderOptions(request.BaseUrl ?? BaseAddress.Normalize(site.Config.BaseUrl), request.IsLocal);
        var selected = SiteSelection.Select(site, request.Unit, bag);
        var progress = ProgressCalculator.Calculate(selected.Site, request.AsOf);
        var theme = ThemeLoader.Load(site.Config.Theme, site.Config.Language, [request.Source, AppContext.BaseDirectory], bag);
        var chosen = theme is null ? null : ThemeSettingsReader.Choose(theme, site.Config.ThemeOptions, request.Source, bag);
        var renderer = chosen is null ? null : SiteRenderer.Create(selected, progress, chosen, options, bag);
        return new PreparedSite(bag, policy, options, renderer);
    }

    /// <summary>What is wrong, as the site weighs it, sorted.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics() => Policy.Apply(Bag.ToSortedList());
}

using CcHc.Publisher.Rendering.Calendars;
using CcHc.Publisher.Rendering.Data;
using CcHc.Publisher.Rendering.Feeds;
using CcHc.Publisher.Rendering.Fragments;
using CcHc.Publisher.Rendering.Output;
using CcHc.Publisher.Rendering.Pages;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Sites;

/// <summary>What others take away from a unit's pages, besides its data.</summary>
/// <param name="scope">The site.</param>
/// <param name="fragmentStyles">The style sheets of fragments.</param>
internal sealed class TakeAwayFiles(SiteScope scope, IReadOnlyList<Address> fragmentStyles)
{
    private string Language => scope.Site.Config.Language;

    /// <summary>The files of all units.</summary>
    public IEnumerable<OutputFile> All() =>
        from unit in scope.Site.Units
        let data = new UnitData
        {
            Unit = unit,
            Plans = [.. unit.Plans.Select(scope.Progress.Of)],
            AsOf = scope.Progress.AsOf,
            Routes = scope.Routes,
            Words = scope.Words,
            BaseUrl = scope.AbsoluteUrl,
        }
        from file in Feeds(data).Concat(DeadlineCalendars.Of(data)).Concat(new Embeddables(data, Language, scope.Links, fragmentStyles).Files())
        select file;

    /// <summary>Invented news is in no feed.</summary>
    private IEnumerable<OutputFile> Feeds(UnitData data) =>
        data.BaseUrl is { } baseUrl && !data.Unit.IsSample ? UpdateFeeds.Of(data, baseUrl, Language) : [];
}

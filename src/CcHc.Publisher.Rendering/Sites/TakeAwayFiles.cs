using CcHc.Publisher.Rendering.Calendars;
using CcHc.Publisher.Rendering.Data;
using CcHc.Publisher.Rendering.Feeds;
using CcHc.Publisher.Rendering.Output;
using CcHc.Publisher.Rendering.Pages;

namespace CcHc.Publisher.Rendering.Sites;

/// <summary>What others take away from a unit's pages, besides its data.</summary>
internal static class TakeAwayFiles
{
    /// <summary>The files of all units.</summary>
    public static IEnumerable<OutputFile> Of(SiteScope scope) =>
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
        from file in Of(data, scope.Site.Config.Language)
        select file;

    private static IEnumerable<OutputFile> Of(UnitData data, string language) => Feeds(data, language).Concat(DeadlineCalendars.Of(data));

    /// <summary>Invented news is in no feed.</summary>
    private static IEnumerable<OutputFile> Feeds(UnitData data, string language) =>
        data.BaseUrl is { } baseUrl && !data.Unit.IsSample ? UpdateFeeds.Of(data, baseUrl, language) : [];
}

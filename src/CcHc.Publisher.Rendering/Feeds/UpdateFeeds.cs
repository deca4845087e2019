using CcHc.Publisher.Rendering.Data;
using CcHc.Publisher.Rendering.Output;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Feeds;

/// <summary>The feeds of a unit: its own, and one for each plan and each agency. Links out of a feed are full addresses.</summary>
public static class UpdateFeeds
{
    /// <summary>A feed is for what is new; the rest stands on the pages and in the data.</summary>
    private const int MostEntries = 100;

    /// <summary>The files.</summary>
    /// <param name="data">The unit.</param>
    /// <param name="baseUrl">Where the site will stand.</param>
    /// <param name="language">The language of the words.</param>
    public static IEnumerable<OutputFile> Of(UnitData data, Uri baseUrl, string language)
    {
        var (unit, routes, words) = (data.Unit, data.Routes, data.Words);
        var news = new PlanNews(data, baseUrl);
        var byPlan = data.Plans.Select(p => (p.Plan, Entries: news.Of(p))).ToArray();
        var all = byPlan.SelectMany(p => p.Entries).ToArray();
        yield return File(routes.UnitFeed(unit), "", FeedTitles.Of(words, unit), routes.Unit(unit), all);
        foreach (var (plan, entries) in byPlan)
        {
            yield return File(routes.PlanFeed(unit, plan), plan.Id, FeedTitles.Of(words, plan), routes.Plan(unit, plan), entries);
        }

        foreach (var agency in unit.Agencies)
        {
            yield return File(
                routes.AgencyFeed(unit, agency), $"co-quan/{agency.Id}", FeedTitles.Of(words, unit, agency), routes.Agency(unit, agency),
                all.Where(e => e.Agencies.Contains(agency)));
        }

        GeneratedFile File(Address self, string id, string title, Address page, IEnumerable<FeedEntry> entries)
        {
            FeedEntry[] newest = [.. entries.OrderByDescending(e => e.Date).Take(MostEntries)];
            return new GeneratedFile(self.OutputPath, AtomWriter.Write(new Feed
            {
                Id = FeedIds.Of(unit, id),
                Title = title,
                About = words[newest.Length == 0 ? "feed.silent" : "feed.about"],
                Author = unit.Name,
                SelfUrl = self.At(baseUrl),
                PageUrl = page.At(baseUrl),
                Language = language,
                Since = Since(data),
                Entries = newest,
            }));
        }
    }

    /// <summary>The day from which the first plan counts. It is not the day of building, so a feed without news stays the same every day.</summary>
    private static DateOnly Since(UnitData data) =>
        data.Unit.Plans.Select(p => p.Period.Start).DefaultIfEmpty(data.AsOf).Min() is var first && first < data.AsOf ? first : data.AsOf;
}

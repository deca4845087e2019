using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Documents;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Calendars;
using CcHc.Publisher.Rendering.LinkedData;
using CcHc.Publisher.Rendering.Markup;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;
using CcHc.Publisher.Rendering.Words;

namespace CcHc.Publisher.Rendering.Pages;

/// <summary>What one page is made from: the site, and links that start at that page.</summary>
/// <param name="site">The site.</param>
/// <param name="page">The page.</param>
/// <param name="links">Its links.</param>
public sealed class PageScope(SiteScope site, IPage page, Linker links)
{
    private const int ContentHeading = 3;

    /// <summary>The site.</summary>
    public SiteScope Site => site;

    /// <summary>The links of the page.</summary>
    public Linker Links => links;

    /// <summary>The theme's words.</summary>
    public WordTable Words => site.Words;

    /// <summary>Makes views of the model.</summary>
    public ViewFactory Views { get; } = new(site, links);

    /// <summary>The date to which the site refers.</summary>
    public DateView AsOf => Views.Date(site.Progress.AsOf);

    /// <summary>The page's full address; null where it is not known where the site will stand.</summary>
    public string? FullUrl => site.AbsoluteUrl is { } baseUrl ? page.Address.At(baseUrl) : null;

    /// <summary>The page for its layout.</summary>
    /// <param name="kind">The name of its template.</param>
    /// <param name="title">Its title.</param>
    /// <param name="description">A sentence or two.</param>
    /// <param name="trail">The pages between the first one and this one.</param>
    /// <param name="unit">The unit to which it belongs.</param>
    public PageView Page(string kind, string title, string description, IReadOnlyList<LinkView> trail, Unit? unit = null)
    {
        LinkView[] breadcrumbs = page.Address == RouteTable.Home ? [] : [new LinkView(Words["breadcrumb.home"], links.To(RouteTable.Home)), .. trail];
        return new PageView
        {
            Kind = kind,
            Title = title,
            Description = Shorten(description),
            Breadcrumbs = breadcrumbs,
            CanonicalUrl = site.Site.Config.BaseUrl is { } baseUrl && page.IsIndexed ? page.Address.At(baseUrl) : null,
            IsIndexed = page.IsIndexed,
            FullUrl = FullUrl,
            EnglishUrl = !site.HasEnglishSummary ? null : links.To(unit is null ? RouteTable.EnglishHome : site.Routes.English(unit)),
            LinkedDataHtml = page.IsIndexed && site.AbsoluteUrl is { } absolute ? LinkedData(title, breadcrumbs, absolute) : null,
            Unit = unit is null ? null : Views.Unit(unit),
        };
    }

    /// <summary>A page and its summary in English, for search engines.</summary>
    /// <param name="original">The page in the site's language.</param>
    /// <param name="english">Its summary.</param>
    public IReadOnlyList<AlternateView> Alternates(Address original, Address english) => site.HasEnglishSummary && site.AbsoluteUrl is { } baseUrl && page.IsIndexed
        ? [new AlternateView(site.Site.Config.Language, original.At(baseUrl)), new AlternateView("en", english.At(baseUrl))]
        : [];

    /// <summary>The way to a feed; null where there is none, because it is not known where the site will stand or the data are invented.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="title">Its title.</param>
    public LinkView? Feed(Address feed, string title) => site.AbsoluteUrl is not null && page.IsIndexed ? new LinkView(title, links.To(feed)) : null;

    /// <summary>The way to the page on embedding; null where it is not known where the site will stand.</summary>
    public string? Embedding(Unit unit) => site.AbsoluteUrl is null ? null : links.To(site.Routes.Embedding(unit));

    /// <summary>The way to the calendar of a unit; null where none of these tasks has a day.</summary>
    public LinkView? Calendar(Unit unit, IEnumerable<TaskProgress> tasks) =>
        tasks.Any(DeadlineCalendars.HasDay) ? new LinkView(DeadlineCalendars.Name(Words, unit), links.To(site.Routes.UnitCalendar(unit))) : null;

    /// <summary>The way to the calendar of an agency; null where it has to do with none of these tasks that has a day.</summary>
    public LinkView? Calendar(Unit unit, Agency agency, IEnumerable<TaskProgress> tasks) => tasks.Any(t => DeadlineCalendars.HasDay(t) && DeadlineCalendars.Concerns(t, agency))
        ? new LinkView(DeadlineCalendars.Name(Words, unit, agency), links.To(site.Routes.AgencyCalendar(unit, agency)))
        : null;

    /// <summary>The way to a unit's page, for breadcrumbs: nothing where that is the first page.</summary>
    public IReadOnlyList<LinkView> TrailTo(Unit unit) =>
        site.Routes.Unit(unit) == RouteTable.Home ? [] : [new LinkView(unit.Name, links.To(site.Routes.Unit(unit)))];

    /// <summary>A text for this page.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="topHeading">The level of its highest heading.</param>
    public RenderedMarkup Markup(MarkdownText text, int topHeading = ContentHeading) =>
        site.Markup.Render(text, new MarkupContext(links, site.Addresses, topHeading, site.Bag) { LeftOut = site.LeftOut });

    private string LinkedData(string title, IReadOnlyList<LinkView> breadcrumbs, Uri baseUrl) => SchemaGraph.Write(site.Routes, baseUrl, graph =>
    {
        var here = page.Address.At(baseUrl);
        if (breadcrumbs.Count > 0)
        {
            var root = new Uri(here);
            graph.Breadcrumbs([.. breadcrumbs.Select(b => (b.Text, new Uri(root, b.Url).AbsoluteUri)), (title, here)]);
        }

        page.Describe(graph, site);
    });

    /// <summary>Words cut at a blank before they grow long for a search engine's list.</summary>
    public static string Shorten(string text, int length = 160) => Excerpt.Of(text, length);
}

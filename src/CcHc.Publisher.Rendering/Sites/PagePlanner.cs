using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Sites;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Pages;
using CcHc.Publisher.Rendering.Pages.Agencies;
using CcHc.Publisher.Rendering.Pages.Catalogue;
using CcHc.Publisher.Rendering.Pages.Embedding;
using CcHc.Publisher.Rendering.Pages.English;
using CcHc.Publisher.Rendering.Pages.Home;
using CcHc.Publisher.Rendering.Pages.Indicators;
using CcHc.Publisher.Rendering.Pages.Moved;
using CcHc.Publisher.Rendering.Pages.NotFound;
using CcHc.Publisher.Rendering.Pages.Plans;
using CcHc.Publisher.Rendering.Pages.Search;
using CcHc.Publisher.Rendering.Pages.Tasks;
using CcHc.Publisher.Rendering.Pages.Texts;
using CcHc.Publisher.Rendering.Pages.Timelines;
using CcHc.Publisher.Rendering.Pages.Units;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Sites;

/// <summary>Says which pages a site has.</summary>
public static class PagePlanner
{
    /// <summary>The pages, in the site's order; none of them is made yet.</summary>
    /// <param name="site">The site.</param>
    /// <param name="routes">Where its pages stand.</param>
    /// <param name="absoluteUrl">Where the site will stand; null where that is not known or it opens from a folder.</param>
    public static IEnumerable<IPage> Plan(Site site, RouteTable routes, Uri? absoluteUrl)
    {
        if (routes.RootUnit is null)
        {
            yield return new HomePage();
        }

        foreach (var page in site.Units.SelectMany(unit => Plan(unit, routes)))
        {
            yield return page;
        }

        if (absoluteUrl is not null)
        {
            foreach (var unit in site.Units)
            {
                yield return new EmbedPage(unit, routes.Embedding(unit), absoluteUrl);
            }
        }

        yield return new DataCataloguePage();
        yield return new SearchPage();
        foreach (var unit in SearchPage.UnitsWithTheirOwnPage(site))
        {
            yield return new AlphabetPage(unit);
        }

        foreach (var page in site.Pages)
        {
            yield return new TextPage(page);
        }
    }

    /// <summary>The summaries in English.</summary>
    public static IEnumerable<IPage> PlanEnglish(Site site, RouteTable routes) =>
        (routes.RootUnit is null ? new IPage[] { new EnglishHomePage() } : []).Concat(site.Units.Select(unit => new EnglishUnitPage(unit, routes)));

    /// <summary>The pages at earlier addresses. One that is taken or cannot be an address is reported and left out.</summary>
    /// <param name="site">The site.</param>
    /// <param name="routes">Where its pages stand.</param>
    /// <param name="isTaken">Whether a file of the output folder has another use.</param>
    /// <param name="bag">Takes the diagnostics.</param>
    public static IEnumerable<IPage> PlanMoved(Site site, RouteTable routes, Predicate<string> isTaken, DiagnosticBag bag)
    {
        foreach (var (former, target, title, source) in Former(site, routes))
        {
            if (!FormerAddress.TryParse(former, out var address))
            {
                bag.Report(
                    DiagnosticRules.InvalidValue, source, $"Địa chỉ cũ «{former}» không dùng được.",
                    "Viết đường dẫn từ gốc của trang, ví dụ /ke-hoach-cu/ hoặc /tin-tuc/ke-hoach.html.");
            }
            else if (isTaken(address.OutputPath))
            {
                bag.Report(
                    DiagnosticRules.AddressTaken, source, $"Địa chỉ cũ «{former}» đang là địa chỉ của một trang khác.", "Bỏ địa chỉ ấy khỏi «địa chỉ cũ».");
            }
            else
            {
                yield return new MovedPage(address, target, title);
            }
        }
    }

    /// <summary>The page for what is not there; it needs to know where the site will stand.</summary>
    public static IPage PlanNotFound() => new NotFoundPage();

    private static IEnumerable<IPage> Plan(Unit unit, RouteTable routes)
    {
        yield return new UnitPage(unit, routes.Unit(unit));
        foreach (var plan in unit.Plans)
        {
            yield return new PlanPage(unit, plan, routes.Plan(unit, plan));
            for (var place = 0; place < plan.Tasks.Count; place++)
            {
                yield return new TaskPage(unit, plan, place, routes.Task(unit, plan, plan.Tasks[place]));
            }

            if (plan.Tasks.Count > 0)
            {
                yield return new TimelinePage(unit, plan, routes.Timeline(unit, plan));
            }

            if (plan.Indicators.Count > 0)
            {
                yield return new IndicatorsPage(unit, plan, routes.Indicators(unit, plan));
            }
        }

        foreach (var agency in unit.Agencies)
        {
            yield return new AgencyPage(unit, agency, routes.Agency(unit, agency));
        }
    }

    private static IEnumerable<(string Former, Address Target, string Title, SourceLocation Source)> Former(Site site, RouteTable routes) =>
        site.Pages.SelectMany(page => page.FormerAddresses.Select(f => (f, RouteTable.Page(page), page.Title, page.Source)))
            .Concat(
                from unit in site.Units
                from plan in unit.Plans
                from former in plan.FormerAddresses
                select (former, routes.Plan(unit, plan), plan.Title, plan.Source))
            .Concat(
                from unit in site.Units
                from plan in unit.Plans
                from task in plan.Tasks
                from former in task.FormerAddresses
                select (former, routes.Task(unit, plan, task), task.Content, task.Source));
}

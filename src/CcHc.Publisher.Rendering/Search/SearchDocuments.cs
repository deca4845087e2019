using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Sites;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Markup;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>What can be found in a site, made one at a time.</summary>
/// <param name="site">The site.</param>
/// <param name="progress">Its tasks as of a date.</param>
/// <param name="routes">Where everything stands.</param>
/// <param name="markup">Takes Markdown apart.</param>
public sealed class SearchDocuments(Site site, SiteProgress progress, RouteTable routes, MarkupRenderer markup)
{
    private readonly AgencyTexts _agencies = new();
    private readonly TaskDocument _tasks = new(routes);

    /// <summary>
    /// Units with their plans, sections, tasks, indicators and agencies, then free pages. Invented data never stand among real ones: sample wards
    /// can be found only in a site that has nothing else.
    /// </summary>
    public IEnumerable<SearchDocument> All()
    {
        var hasReal = site.RealUnits.Any();
        return site.Units.Where(unit => !unit.IsSample || !hasReal).SelectMany(OfUnit).Concat(site.Pages.SelectMany(OfPage));
    }

    private IEnumerable<SearchDocument> OfUnit(Unit unit)
    {
        yield return new SearchDocument
        {
            Kind = SearchKind.Unit,
            Title = unit.Name,
            Context = unit.Province ?? "",
            Url = routes.Unit(unit).Path,
            Unit = unit,
            Texts = [.. markup.Sections(unit.Body).SelectMany(s => s.Paragraphs), unit.Province ?? "", unit.Contact.Address ?? ""],
        };
        foreach (var document in unit.Plans.SelectMany(plan => OfPlan(unit, plan)))
        {
            yield return document;
        }

        foreach (var agency in unit.Agencies)
        {
            yield return OfAgency(unit, agency);
        }
    }

    private IEnumerable<SearchDocument> OfPlan(Unit unit, Plan plan)
    {
        var sections = markup.Sections(plan.Body);
        yield return new SearchDocument
        {
            Kind = SearchKind.Plan,
            Title = plan.Title,
            Context = SearchContext.Of(routes, unit),
            Detail = plan.Number ?? "",
            Url = routes.Plan(unit, plan).Path,
            Unit = unit,
            Plan = plan,
            Year = plan.Period.LastYear,
            Texts = [plan.NumberAsWritten ?? "", plan.Period.ToString(), unit.Name, plan.Signer?.Name ?? ""],
            Paragraphs = [.. plan.LegalBases, .. sections.Where(s => s.Heading is null).SelectMany(s => s.Paragraphs)],
        };
        foreach (var section in sections)
        {
            if (section.Heading is { } heading)
            {
                var document = Section(section, heading, routes.Plan(unit, plan).Path);
                yield return document with
                {
                    Context = SearchContext.Of(routes, unit, plan),
                    Unit = unit,
                    Plan = plan,
                    Year = plan.Period.LastYear,
                    Texts = [unit.Name],
                };
            }
        }

        foreach (var task in progress.Of(plan).Tasks)
        {
            yield return _tasks.Create(unit, plan, task);
        }

        foreach (var indicator in plan.Indicators)
        {
            yield return new SearchDocument
            {
                Kind = SearchKind.Indicator,
                Title = indicator.Name,
                Context = SearchContext.Of(routes, unit, plan),
                Detail = SearchContext.Join(indicator.Agency.Text, indicator.Target, indicator.Unit),
                Url = routes.IndicatorRootRelative(unit, plan, indicator)[1..],
                Unit = unit,
                Plan = plan,
                Agencies = indicator.Agency.Agencies,
                Year = plan.Period.LastYear,
                Texts =
                [
                    unit.Name, "chỉ tiêu", indicator.Number, indicator.Period ?? "", indicator.Unit ?? "", indicator.Target ?? "", indicator.Stretch ?? "",
                    .. _agencies.Of(indicator.Agency), .. indicator.Other.Select(o => o.Value), .. markup.Sections(indicator.Body).SelectMany(s => s.Paragraphs),
                ],
            };
        }
    }

    private SearchDocument OfAgency(Unit unit, Agency agency) => new()
    {
        Kind = SearchKind.Agency,
        Title = agency.Name,
        Context = SearchContext.Of(routes, unit),
        Url = routes.Agency(unit, agency).Path,
        Unit = unit,
        Agencies = [agency],
        OtherNames = agency.Aliases,
        Texts = [unit.Name, "cơ quan đơn vị"],
    };

    private IEnumerable<SearchDocument> OfPage(FreePage page)
    {
        var sections = markup.Sections(page.Body);
        var address = RouteTable.Page(page).Path;
        yield return new SearchDocument
        {
            Kind = SearchKind.Page,
            Title = page.Title,
            Context = "",
            Detail = SearchContext.Shorten(sections.SelectMany(s => s.Paragraphs).FirstOrDefault() ?? ""),
            Url = address,
            Texts = [.. sections.Select(s => s.Heading?.Text ?? "")],
            Paragraphs = [.. sections.Where(s => s.Heading is null).SelectMany(s => s.Paragraphs)],
        };
        foreach (var section in sections)
        {
            if (section.Heading is { } heading)
            {
                yield return Section(section, heading, address) with { Context = page.Title };
            }
        }
    }

    private static SearchDocument Section(MarkupSection section, MarkupHeading heading, string address) => new()
    {
        Kind = SearchKind.Section,
        Title = heading.Text,
        Context = "",
        Detail = SearchContext.Shorten(section.Paragraphs.Count > 0 ? section.Paragraphs[0] : ""),
        Url = $"{address}#{heading.Id}",
        Paragraphs = [.. section.Above.Select(h => h.Text), .. section.Paragraphs],
    };
}

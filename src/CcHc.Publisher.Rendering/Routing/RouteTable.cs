using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Indicators;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Sites;
using CcHc.Publisher.Model.Tasks;
using CcHc.Publisher.Model.Text;
using CcHc.Publisher.Model.Units;

namespace CcHc.Publisher.Rendering.Routing;

/// <summary>Where everything stands. Every address of the site comes from here.</summary>
/// <param name="rootUnit">The unit that lives at the root, or null where each unit has its folder.</param>
public sealed class RouteTable(Unit? rootUnit)
{
    /// <summary>The first page.</summary>
    public static Address Home { get; } = new("");

    /// <summary>The data catalogue.</summary>
    public static Address DataCatalogue { get; } = new("du-lieu/");

    /// <summary>The tasks and agencies from A to Z.</summary>
    public static Address Search { get; } = new("tim-kiem/");

    /// <summary>The data catalogue for other catalogues, in DCAT.</summary>
    public static Address Dcat { get; } = new("du-lieu/dcat.jsonld");

    /// <summary>The summary in English of a site of several units.</summary>
    public static Address EnglishHome { get; } = new("en/");

    /// <summary>The page that a host shows for what is not there.</summary>
    public static Address NotFound { get; } = new("404.html");

    /// <summary>The sitemap.</summary>
    public static Address Sitemap { get; } = new("sitemap.xml");

    /// <summary>What crawlers may read.</summary>
    public static Address Robots { get; } = new("robots.txt");

    /// <summary>What the search page runs in the background.</summary>
    public static Address SearchWorker { get; } = new("tim-kiem/worker.js");

    /// <summary>The terms under which the worker's parts from others may be used.</summary>
    public static Address SearchLicense { get; } = new("tim-kiem/lunr-license.txt");

    /// <summary>The theme's style sheet.</summary>
    public static Address Style { get; } = Asset("site.css");

    /// <summary>The theme's picture for shared links.</summary>
    public static Address Picture { get; } = Asset("chia-se.png");

    /// <summary>The theme's style of fragments for other pages.</summary>
    public static Address FragmentStyle { get; } = Asset("nhung.css");

    /// <summary>The colours that the site chose.</summary>
    public static Address Colors { get; } = Asset("colors.css");

    /// <summary>The unit that lives at the root, or null.</summary>
    public Unit? RootUnit => rootUnit;

    /// <summary>The routes of a site: its only real unit, if it has just one, lives at the root.</summary>
    public static RouteTable Create(Site site) => new(site.RealUnits.Take(2).ToArray() is [var only] ? only : null);

    /// <summary>A unit's page.</summary>
    public Address Unit(Unit unit) => ReferenceEquals(unit, rootUnit) ? Home : new Address($"{unit.Id}/");

    /// <summary>A unit's list from A to Z, on a site that is too large for one list.</summary>
    public static Address Alphabet(Unit unit) => Search.Below($"{unit.Id}/");

    /// <summary>A unit's summary in English.</summary>
    public Address English(Unit unit) => Unit(unit).Below("en/");

    /// <summary>A plan's page.</summary>
    public Address Plan(Unit unit, Plan plan) => Unit(unit).Below($"{plan.Id}/");

    /// <summary>A task's page.</summary>
    public Address Task(Unit unit, Plan plan, PlanTask task) => Plan(unit, plan).Below($"nhiem-vu/{task.Id}/");

    /// <summary>The anchor of a group of tasks on its plan's page.</summary>
    public static string GroupAnchor(TaskGroup group) => $"nhom-{VietnameseText.Slug(group.Number)}";

    /// <summary>The page of a plan's deadlines by quarter and month.</summary>
    public Address Timeline(Unit unit, Plan plan) => Plan(unit, plan).Below("tien-do/");

    /// <summary>The page of a plan's indicators.</summary>
    public Address Indicators(Unit unit, Plan plan) => Plan(unit, plan).Below("chi-tieu/");

    /// <summary>An indicator's place on that page, root-relative, with its fragment.</summary>
    public string IndicatorRootRelative(Unit unit, Plan plan, Indicator indicator) => $"{Indicators(unit, plan).RootRelative}#{indicator.Id}";

    /// <summary>A plan's data as JSON.</summary>
    public Address DataJson(Unit unit, Plan plan) => Plan(unit, plan).Below("data.json");

    /// <summary>A plan's data as a table.</summary>
    public Address DataCsv(Unit unit, Plan plan) => Plan(unit, plan).Below("data.csv");

    /// <summary>A plan's data as a workbook.</summary>
    public Address DataXlsx(Unit unit, Plan plan) => Plan(unit, plan).Below("data.xlsx");

    /// <summary>A document of a plan.</summary>
    public Address Document(Unit unit, Plan plan, string path) => Plan(unit, plan).Below($"tai-lieu/{path}");

    /// <summary>An agency's page.</summary>
    public Address Agency(Unit unit, Agency agency) => Unit(unit).Below($"co-quan/{agency.Id}/");

    /// <summary>A unit's news.</summary>
    public Address UnitFeed(Unit unit) => Unit(unit).Below("feed.xml");

    /// <summary>A plan's news.</summary>
    public Address PlanFeed(Unit unit, Plan plan) => Plan(unit, plan).Below("feed.xml");

    /// <summary>An agency's news.</summary>
    public Address AgencyFeed(Unit unit, Agency agency) => Agency(unit, agency).Below("feed.xml");

    /// <summary>A unit's deadlines.</summary>
    public Address UnitCalendar(Unit unit) => Unit(unit).Below("lich.ics");

    /// <summary>An agency's deadlines.</summary>
    public Address AgencyCalendar(Unit unit, Agency agency) => Agency(unit, agency).Below("lich.ics");

    /// <summary>The page that shows how to put a unit's badges and fragments into other pages.</summary>
    public Address Embedding(Unit unit) => Unit(unit).Below("nhan/");

    /// <summary>A unit's badge.</summary>
    public Address UnitBadge(Unit unit) => Embedding(unit).Below("tat-ca.svg");

    /// <summary>A plan's badge.</summary>
    public Address PlanBadge(Unit unit, Plan plan) => Embedding(unit).Below($"{plan.Id}.svg");

    /// <summary>A unit's fragment for other pages.</summary>
    public Address UnitFragment(Unit unit) => Embedding(unit).Below("tat-ca.html");

    /// <summary>A plan's fragment for other pages.</summary>
    public Address PlanFragment(Unit unit, Plan plan) => Embedding(unit).Below($"{plan.Id}.html");

    /// <summary>A free page.</summary>
    public static Address Page(FreePage page) => new($"trang/{page.Id}/");

    /// <summary>The folder of the search's data: another one for each state of the site, so that browsers may keep what they have.</summary>
    public static Address SearchData(string version) => new($"tim-kiem/{version}/");

    /// <summary>A file of the theme.</summary>
    public static Address Asset(string path) => new($"assets/{path}");
}

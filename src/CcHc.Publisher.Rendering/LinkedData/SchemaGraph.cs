using System.Text.Json;
using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.LinkedData;

/// <summary>
/// What a page says in schema.org's words. Only what the site knows: no licence that nobody gave, no progress, and no rank of an agency.
/// </summary>
/// <param name="json">Takes it.</param>
/// <param name="routes">Where pages stand.</param>
/// <param name="baseUrl">Where the site will stand.</param>
public sealed class SchemaGraph(Utf8JsonWriter json, RouteTable routes, Uri baseUrl)
{
    /// <summary>Plans are Vietnamese papers, whatever the language of the site's words.</summary>
    private const string PlanLanguage = "vi";

    /// <summary>The HTML-safe text of a page's graph.</summary>
    /// <param name="routes">Where pages stand.</param>
    /// <param name="baseUrl">Where the site will stand.</param>
    /// <param name="nodes">Adds what the page says.</param>
    public static string Write(RouteTable routes, Uri baseUrl, Action<SchemaGraph> nodes) => JsonLd.Write(json =>
    {
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        nodes(new SchemaGraph(json, routes, baseUrl));
        json.WriteEndArray();
    });

    /// <summary>The way from the first page to this one.</summary>
    /// <param name="steps">Name and full address of each page, this one last.</param>
    public void Breadcrumbs(IReadOnlyList<(string Name, string Url)> steps) => Node("BreadcrumbList", id: null, () =>
    {
        json.WriteStartArray("itemListElement");
        for (var place = 0; place < steps.Count; place++)
        {
            var step = steps[place];
            json.Item(() =>
            {
                json.WriteString("@type", "ListItem");
                json.WriteNumber("position", place + 1);
                json.WriteString("name", step.Name);
                json.WriteString("item", step.Url);
            });
        }

        json.WriteEndArray();
    });

    /// <summary>The site.</summary>
    /// <param name="title">Its name.</param>
    /// <param name="language">Its language.</param>
    public void WebSite(string title, string language) => Node("WebSite", RouteTable.Home.At(baseUrl), () =>
    {
        json.WriteString("name", title);
        json.WriteString("url", RouteTable.Home.At(baseUrl));
        json.WriteString("inLanguage", language);
        json.Object("potentialAction", () =>
        {
            json.WriteString("@type", "SearchAction");
            json.Object("target", () =>
            {
                json.WriteString("@type", "EntryPoint");
                json.WriteString("urlTemplate", $"{RouteTable.Search.At(baseUrl)}?q={{search_term_string}}");
            });
            json.WriteString("query-input", "required name=search_term_string");
        });
    });

    /// <summary>A ward or commune.</summary>
    public void Unit(Unit unit) => Node("GovernmentOrganization", UnitId(unit), () =>
    {
        json.WriteString("name", unit.Name);
        json.WriteString("url", routes.Unit(unit).At(baseUrl));
        if (unit.Province is { } province)
        {
            json.Object("areaServed", () =>
            {
                json.WriteString("@type", "AdministrativeArea");
                json.WriteString("name", $"{unit.Name}, {province}");
            });
        }

        json.Optional("address", unit.Contact.Address);
        json.Optional("telephone", unit.Contact.Phone);
        json.Optional("email", unit.Contact.Email);
        json.Optional("sameAs", unit.Contact.Portal?.AbsoluteUri);
    });

    /// <summary>An agency; a name that stands for many is nobody in particular.</summary>
    public void Agency(Unit unit, Agency agency) => Node("Organization", AgencyId(unit, agency), () =>
    {
        json.WriteString("name", agency.Name);
        json.WriteString("url", routes.Agency(unit, agency).At(baseUrl));
    });

    /// <summary>A plan's open data.</summary>
    /// <param name="unit">The plan's unit.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="description">A sentence about it.</param>
    /// <param name="asOf">The date to which the data refer.</param>
    public void Dataset(Unit unit, Plan plan, string description, DateOnly asOf) => Node("Dataset", DatasetId(unit, plan), () =>
    {
        json.WriteString("name", plan.Title);
        json.WriteString("description", description);
        json.WriteString("url", routes.Plan(unit, plan).At(baseUrl));
        json.WriteString("inLanguage", PlanLanguage);
        json.WriteString("temporalCoverage", $"{plan.Period.Start:yyyy-MM-dd}/{plan.Period.End:yyyy-MM-dd}");
        json.WriteString("spatialCoverage", unit.Province is { } province ? $"{unit.Name}, {province}" : unit.Name);
        json.WriteString("dateModified", $"{asOf:yyyy-MM-dd}");
        json.WriteBoolean("isAccessibleForFree", true);
        json.WriteString("usageInfo", RouteTable.DataCatalogue.At(baseUrl));
        json.Object("creator", () =>
        {
            json.WriteString("@type", "GovernmentOrganization");
            json.WriteString("@id", UnitId(unit));
            json.WriteString("name", unit.Name);
        });
        json.Reference("includedInDataCatalog", CatalogueId);
        json.WriteStartArray("distribution");
        Download("application/json", routes.DataJson(unit, plan));
        Download("text/csv", routes.DataCsv(unit, plan));
        Download(MediaTypes.Workbook, routes.DataXlsx(unit, plan));
        json.WriteEndArray();
    });

    /// <summary>The list of all open data.</summary>
    public void Catalogue(string title, string language, IEnumerable<(Unit Unit, Plan Plan)> plans) => Node("DataCatalog", CatalogueId, () =>
    {
        json.WriteString("name", title);
        json.WriteString("url", RouteTable.DataCatalogue.At(baseUrl));
        json.WriteString("inLanguage", language);
        json.WriteStartArray("dataset");
        foreach (var (unit, plan) in plans)
        {
            json.Item(() => json.WriteString("@id", DatasetId(unit, plan)));
        }

        json.WriteEndArray();
    });

    private string CatalogueId => $"{RouteTable.DataCatalogue.At(baseUrl)}#danh-muc";

    private string UnitId(Unit unit) => $"{routes.Unit(unit).At(baseUrl)}#don-vi";

    private string AgencyId(Unit unit, Agency agency) => $"{routes.Agency(unit, agency).At(baseUrl)}#co-quan";

    private string DatasetId(Unit unit, Plan plan) => $"{routes.Plan(unit, plan).At(baseUrl)}#du-lieu";

    private void Download(string mediaType, Address address) => json.Item(() =>
    {
        json.WriteString("@type", "DataDownload");
        json.WriteString("encodingFormat", mediaType);
        json.WriteString("contentUrl", address.At(baseUrl));
    });

    private void Node(string type, string? id, Action members) => json.Item(() =>
    {
        json.WriteString("@type", type);
        json.Optional("@id", id);
        members();
    });
}

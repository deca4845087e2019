using System.Text;
using System.Text.Json;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Sites;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Output;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Words;

namespace CcHc.Publisher.Rendering.LinkedData;

/// <summary>Writes the data catalogue in DCAT 3 (W3C) as JSON-LD, its words of the format explained in the file itself. Sample wards are not in it.</summary>
/// <param name="words">The theme's words.</param>
/// <param name="routes">Where pages stand.</param>
/// <param name="baseUrl">Where the site will stand.</param>
/// <param name="asOf">The date to which all data refer.</param>
public sealed class DcatWriter(WordTable words, RouteTable routes, Uri baseUrl, DateOnly asOf)
{
    /// <summary>Plans are Vietnamese papers, whatever the language of the site's words.</summary>
    private const string PlanLanguage = "vi";

    private const string MediaType = "https://www.iana.org/assignments/media-types/";

    private static readonly (string Prefix, string Space)[] Spaces =
    [
        ("dcat", "http://www.w3.org/ns/dcat#"), ("dcterms", "http://purl.org/dc/terms/"), ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    /// <summary>The file.</summary>
    public OutputFile Write(Site site)
    {
        var text = JsonLd.Write(json =>
        {
            json.Object("@context", () =>
            {
                foreach (var (prefix, space) in Spaces)
                {
                    json.WriteString(prefix, space);
                }
            });
            json.WriteString("@id", $"{RouteTable.DataCatalogue.At(baseUrl)}#danh-muc");
            json.WriteString("@type", "dcat:Catalog");
            Words(json, "dcterms:title", $"{words["title.data"]} – {site.Config.Title}", site.Config.Language);
            json.Reference("foaf:homepage", RouteTable.DataCatalogue.At(baseUrl));
            json.WriteStartArray("dcat:dataset");
            foreach (var unit in site.RealUnits)
            {
                foreach (var plan in unit.Plans)
                {
                    json.Item(() => Dataset(json, unit, plan, site.Config.Language));
                }
            }

            json.WriteEndArray();
        });
        return new GeneratedFile(RouteTable.Dcat.OutputPath, Encoding.UTF8.GetBytes($"{text}\n"));
    }

    private void Dataset(Utf8JsonWriter json, Unit unit, Plan plan, string language)
    {
        var page = routes.Plan(unit, plan).At(baseUrl);
        json.WriteString("@id", $"{page}#du-lieu");
        json.WriteString("@type", "dcat:Dataset");
        Words(json, "dcterms:title", plan.Title, PlanLanguage);
        Words(json, "dcterms:description", words.Fill("description.plan", ("plan", plan.Title), ("unit", unit.Name), ("tasks", $"{plan.Tasks.Count}")), language);
        json.Object("dcterms:publisher", () =>
        {
            json.WriteString("@id", $"{routes.Unit(unit).At(baseUrl)}#don-vi");
            json.WriteString("@type", "foaf:Organization");
            Words(json, "foaf:name", unit.Province is { } province ? $"{unit.Name}, {province}" : unit.Name, PlanLanguage);
        });
        json.Object("dcterms:temporal", () =>
        {
            json.WriteString("@type", "dcterms:PeriodOfTime");
            Day(json, "dcat:startDate", plan.Period.Start);
            Day(json, "dcat:endDate", plan.Period.End);
        });
        Day(json, "dcterms:modified", asOf);
        json.Object("dcterms:rights", () =>
        {
            json.WriteString("@type", "dcterms:RightsStatement");
            Words(json, "rdfs:label", $"{words["data.licence_law"]} {words["data.licence_none"]}", language);
        });
        json.Reference("dcat:landingPage", page);
        json.WriteStartArray("dcat:distribution");
        Distribution(json, page, routes.DataJson(unit, plan), "application/json");
        Distribution(json, page, routes.DataCsv(unit, plan), "text/csv");
        Distribution(json, page, routes.DataXlsx(unit, plan), MediaTypes.Workbook);
        json.WriteEndArray();
    }

    private void Distribution(Utf8JsonWriter json, string page, Address file, string mediaType) => json.Item(() =>
    {
        json.WriteString("@type", "dcat:Distribution");
        json.Reference("dcat:accessURL", page);
        json.Reference("dcat:downloadURL", file.At(baseUrl));
        json.Reference("dcat:mediaType", MediaType + mediaType);
    });

    private static void Words(Utf8JsonWriter json, string name, string text, string language) => json.Object(name, () =>
    {
        json.WriteString("@value", text);
        json.WriteString("@language", language);
    });

    private static void Day(Utf8JsonWriter json, string name, DateOnly day) => json.Object(name, () =>
    {
        json.WriteString("@value", $"{day:yyyy-MM-dd}");
        json.WriteString("@type", "xsd:date");
    });
}

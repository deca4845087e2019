using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Feeds;
using CcHc.Publisher.Rendering.LinkedData;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;
using CcHc.Publisher.Rendering.Words;

namespace CcHc.Publisher.Rendering.Pages.Plans;

/// <summary>A plan: its head, progress, whole text and table of tasks.</summary>
/// <param name="unit">Its unit.</param>
/// <param name="plan">The plan.</param>
/// <param name="address">Where the page stands.</param>
public sealed class PlanPage(Unit unit, Plan plan, Address address) : IPage
{
    /// <inheritdoc/>
    public Address Address => address;

    /// <inheritdoc/>
    public bool IsIndexed => !unit.IsSample;

    /// <inheritdoc/>
    public void Describe(SchemaGraph graph, SiteScope site) => graph.Dataset(unit, plan, Description(site.Words), site.Progress.AsOf);

    /// <inheritdoc/>
    public PageContent Build(PageScope scope)
    {
        var view = scope.Views.Plan(unit, plan);
        return new PageContent(
            scope.Page("plan", plan.Title, Description(scope.Words), scope.TrailTo(unit), unit) with
            {
                Feed = scope.Feed(scope.Site.Routes.PlanFeed(unit, plan), FeedTitles.Of(scope.Words, plan)),
                EmbedUrl = scope.Embedding(unit) is { } embedding ? $"{embedding}#{plan.Id}" : null,
                Calendar = scope.Calendar(unit, scope.Site.Progress.Of(plan).Tasks),
            },
            [
                KeyValuePair.Create<string, object>("unit", scope.Views.Unit(unit)),
                KeyValuePair.Create<string, object>("plan", view),
                KeyValuePair.Create<string, object>("detail", Detail(scope, view.Summary)),
            ]);
    }

    private string Description(WordTable words) => words.Fill("description.plan", ("plan", plan.Title), ("unit", unit.Name), ("tasks", $"{plan.Tasks.Count}"));

    private PlanDetailView Detail(PageScope scope, SummaryView summary)
    {
        var tasks = scope.Site.Progress.Of(plan).Tasks;
        var routes = scope.Site.Routes;
        var body = scope.Markup(plan.Body);
        return new PlanDetailView
        {
            NumberAsWritten = plan.NumberAsWritten,
            PlaceAndDate = plan.Issued is { } issued
                ? scope.Words.Fill("date.place", ("place", Place()), ("date", scope.Views.Words(issued, "date.month_blank_day")))
                : null,
            Original = plan.Files.FirstOrDefault(f => f.Path == plan.Original) is { } original ? scope.Views.File(unit, plan, original) : null,
            LegalBases = plan.LegalBases,
            BodyHtml = body.Html,
            Contents = [.. body.Headings.Select(h => new HeadingView(h.Id, h.Text, h.Level))],
            Signer = plan.Signer is { } signer ? new SignerView(signer.Title?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [], signer.Name) : null,
            Recipients = plan.Recipients,
            StatesHtml = scope.Views.States(summary),
            Agencies = [.. unit.Agencies.Select(a => scope.Views.Progress(unit, a, tasks)).Where(a => a.Leads.Tasks > 0).OrderByDescending(a => a.Leads.Tasks)],
            Timeline = TimelineFactory.Create(scope, tasks.Select(t => (unit, plan, t)), scope.Words.Fill("title.timeline", ("plan", plan.Title))),
            Agenda = AgendaFactory.Create(scope, [(unit, plan)]),
            Groups = new GroupTree(unit, plan, scope).Views(),
            Columns = new ColumnsView(
                plan.Tasks.Any(t => t.Product is not null), plan.Tasks.Any(t => t.Cooperation.Text is not null), plan.Tasks.Any(t => t.Note is not null)),
            Files = [.. plan.Files.Where(f => f.Path != plan.Original).Select(f => scope.Views.File(unit, plan, f))],
            JsonUrl = scope.Links.To(routes.DataJson(unit, plan)),
            CsvUrl = scope.Links.To(routes.DataCsv(unit, plan)),
            XlsxUrl = scope.Links.To(routes.DataXlsx(unit, plan)),
            AsOf = scope.AsOf,
        };
    }

    /// <summary>The unit's name as the head of a paper has it, without its kind.</summary>
    private string Place() =>
        unit.Name.StartsWith($"{unit.Level} ", StringComparison.OrdinalIgnoreCase) ? unit.Name[(unit.Level.Length + 1)..] : unit.Name;
}

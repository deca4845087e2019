using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Dates;
using CcHc.Publisher.Model.Deadlines;
using CcHc.Publisher.Model.Documents;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Tasks;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Charts;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;
using CcHc.Publisher.Rendering.Words;

namespace CcHc.Publisher.Rendering.Pages;

/// <summary>Makes the views that several kinds of page share, with links that start at one page.</summary>
/// <param name="site">The site.</param>
/// <param name="links">The links of the page.</param>
public sealed class ViewFactory(SiteScope site, Linker links)
{
    private static readonly string[] StatesFromTheBest = ["completed", "in-progress", "not-started", "suspended", "cancelled", "no-report"];

    private readonly DateForm _dates = new(site.Words);
    private readonly NumberForm _numbers = NumberForm.Of(site.Words);

    /// <summary>A day as the language of the words writes it.</summary>
    public DateView Date(DateOnly day) => new(_dates.Write(day), $"{day:yyyy-MM-dd}");

    /// <summary>A day, or null for none.</summary>
    public DateView? Date(DateOnly? date) => date is { } day ? Date(day) : null;

    /// <summary>A unit.</summary>
    public UnitView Unit(Unit unit) => new()
    {
        Id = unit.Id,
        Name = unit.Name,
        Level = unit.Level,
        Province = unit.Province,
        Url = links.To(site.Routes.Unit(unit)),
        IsSample = unit.IsSample,
        Contact = unit.Contact.IsEmpty ? null : Contact(unit.Contact),
    };

    /// <summary>A plan in short.</summary>
    public PlanView Plan(Unit unit, Plan plan) => new()
    {
        Id = plan.Id,
        Title = plan.Title,
        Period = plan.Period.ToString(),
        Number = plan.Number,
        Issued = plan.Issued is { } issued ? Words(issued, "date.month") : null,
        Url = links.To(site.Routes.Plan(unit, plan)),
        IndicatorsUrl = plan.Indicators.Count == 0 ? null : links.To(site.Routes.Indicators(unit, plan)),
        TimelineUrl = plan.Tasks.Count == 0 ? null : links.To(site.Routes.Timeline(unit, plan)),
        Summary = Summary(site.Progress.Of(plan).Tasks, site.Progress.Of(plan).Summary),
    };

    /// <summary>A task as of the site's date.</summary>
    public TaskView Task(Unit unit, Plan plan, TaskProgress progress)
    {
        var task = progress.Task;
        return new TaskView
        {
            Id = task.Id,
            Number = task.Number,
            Content = task.Content,
            Url = links.To(site.Routes.Task(unit, plan, task)),
            Product = task.Product,
            Lead = task.Lead.Text,
            LeadAgencies = Agencies(unit, task.Lead),
            HasNamedLead = task.Lead.NamesSomebody,
            Cooperation = task.Cooperation.Text,
            CooperatingAgencies = Agencies(unit, task.Cooperation),
            Time = task.Time,
            Deadline = new DeadlineView
            {
                Kind = task.Deadline.Kind.ToName(),
                Start = Date(task.Deadline.Start),
                LastDay = Date(task.Deadline.LastDay),
                Condition = task.Deadline.Condition,
            },
            LastDay = Date(progress.LastDay),
            Note = task.Note,
            Other = [.. task.Other.Select(o => new CellView(o.Key, o.Value))],
            State = State(progress.Answers.State),
            Evidence = Answer("evidence", progress.Answers.Evidence.ToName()),
            Timeliness = Answer("timeliness", progress.Answers.Timeliness.ToName()),
            Percent = progress.Percent,
            Updated = Date(progress.Updated),
        };
    }

    /// <summary>A state.</summary>
    public AnswerView State(TaskState state) => Answer("state", state.ToName());

    /// <summary>The agencies that a cell names, then those that the registry does not know.</summary>
    public IReadOnlyList<AgencyView> Agencies(Unit unit, AgencyCell cell) =>
        [.. cell.Agencies.Select(a => Agency(unit, a)), .. cell.Unknown.Select(name => new AgencyView(name, Url: null, AgencyReader.IsCollectiveName(name)))];

    /// <summary>An agency.</summary>
    public AgencyView Agency(Unit unit, Agency agency) => new(agency.Name, links.To(site.Routes.Agency(unit, agency)), agency.IsCollective);

    /// <summary>How far tasks are.</summary>
    public SummaryView Summary(IReadOnlyList<TaskProgress> tasks) => Summary(tasks, ProgressCalculator.Summarize(tasks));

    /// <summary>An agency and how far it is with some tasks.</summary>
    /// <param name="unit">Its unit.</param>
    /// <param name="agency">The agency.</param>
    /// <param name="tasks">The tasks; those that it neither leads nor joins do not matter.</param>
    public AgencyProgressView Progress(Unit unit, Agency agency, IReadOnlyList<TaskProgress> tasks) => new(
        Agency(unit, agency),
        Summary([.. tasks.Where(t => t.Task.Lead.Agencies.Contains(agency))]),
        tasks.Count(t => t.Task.Cooperation.Agencies.Contains(agency)));

    /// <summary>A picture of how many tasks are in each state; empty where nothing was reported.</summary>
    public string States(SummaryView summary) => summary.Reported == 0
        ? ""
        : StateBar.Write(
            [.. summary.States.OrderBy(s => Array.IndexOf(StatesFromTheBest, s.Name))], site.Words.Fill("summary.chart", ("count", _numbers.Write(summary.Tasks))),
            string.Join("; ", summary.States.Select(s => $"{s.Label}: {_numbers.Write(s.Count)}")));

    /// <summary>A report.</summary>
    public UpdateView Update(Unit unit, Plan plan, TaskUpdate update) => new()
    {
        Date = Date(update.Date),
        Percent = update.Progress,
        State = update.State is { } state ? State(state) : null,
        Note = update.Note,
        Evidence = Evidence(unit, plan, update.Evidence),
    };

    /// <summary>The papers of a report.</summary>
    public IReadOnlyList<EvidenceView> Evidence(Unit unit, Plan plan, IReadOnlyList<EvidenceDocument> documents) =>
    [
        .. documents.Select(document => new EvidenceView(
            string.Join(" – ", new[] { document.Number, document.Summary }.OfType<string>()) is { Length: > 0 } title
                ? title
                : document.File ?? document.Link?.AbsoluteUri ?? site.Words["evidence.unnamed"],
            Date(document.Date),
            document.File is { } file ? links.To(site.Routes.Document(unit, plan, file)) : document.Link?.AbsoluteUri)),
    ];

    /// <summary>A document of a plan.</summary>
    public FileView File(Unit unit, Plan plan, PlanFile file) =>
        new(file.Path[(file.Path.LastIndexOf('/') + 1)..], links.To(site.Routes.Document(unit, plan, file.Path)), _numbers.WriteSize(file.Size));

    /// <summary>A date of which parts may be blank, in words.</summary>
    /// <param name="date">The date.</param>
    /// <param name="monthWord">The word for a date without its day.</param>
    public string Words(PartialDate date, string monthWord)
    {
        var word = date switch
        {
            { Day: not null } => "date.full",
            { Month: not null } => monthWord,
            _ => "date.year",
        };
        return _dates.Fill(word, date.Year, date.Month, date.Day);
    }

    private SummaryView Summary(IReadOnlyList<TaskProgress> tasks, ProgressSummary summary) => new()
    {
        Tasks = summary.Tasks,
        Counted = summary.Counted,
        Recurring = summary.Recurring,
        Completed = summary.Completed,
        Reported = tasks.Count(t => t.Updates.Count > 0),
        Percent = summary.Percent,
        States = [.. summary.ByState.Select(s => Count("state", s.Key.ToName(), s.Value))],
        Timeliness = [.. summary.ByTimeliness.Select(t => Count("timeliness", t.Key.ToName(), t.Value))],
    };

    private CountView Count(string question, string name, int count) => new(name, site.Words[$"{question}.{name}"], count);

    private AnswerView Answer(string question, string name) => new(name, site.Words[$"{question}.{name}"]);

    private static ContactView Contact(Contact contact) => new()
    {
        Address = contact.Address,
        Phone = contact.Phone,
        PhoneUrl = contact.Phone is { } phone && phone.All(c => char.IsAsciiDigit(c) || c is ' ' or '.' or '-' or '(' or ')' or '+')
            ? $"tel:{string.Concat(phone.Where(c => char.IsAsciiDigit(c) || c == '+'))}"
            : null,
        Email = contact.Email,
        EmailUrl = contact.Email is { } email && email.Count(c => c == '@') == 1 && email.All(c => char.IsAsciiLetterOrDigit(c) || c is '@' or '.' or '-' or '_' or '+')
            ? $"mailto:{email}"
            : null,
        PortalUrl = contact.Portal?.AbsoluteUri,
        FeedbackUrl = contact.Feedback?.AbsoluteUri,
    };
}

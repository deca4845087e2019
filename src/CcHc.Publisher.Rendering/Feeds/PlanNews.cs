using CcHc.Publisher.Model.Documents;
using CcHc.Publisher.Model.Indicators;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Tasks;
using CcHc.Publisher.Rendering.Data;
using CcHc.Publisher.Rendering.Words;

namespace CcHc.Publisher.Rendering.Feeds;

/// <summary>What was reported, decided and measured in a plan, as entries of feeds.</summary>
/// <param name="data">The unit.</param>
/// <param name="baseUrl">Where the site will stand.</param>
internal sealed class PlanNews(UnitData data, Uri baseUrl)
{
    private const int TitleLength = 90;

    private readonly WordTable _words = data.Words;
    private readonly DateForm _dates = new(data.Words);

    /// <summary>The entries of a plan, in its order.</summary>
    public IReadOnlyList<FeedEntry> Of(PlanProgress plan) =>
    [
        .. plan.Tasks.SelectMany(task => OfTask(plan.Plan, task)),
        .. plan.Plan.Indicators.SelectMany(indicator => OfIndicator(plan.Plan, indicator)),
    ];

    private IEnumerable<FeedEntry> OfTask(Plan plan, TaskProgress progress)
    {
        if (progress.Updates.Count + progress.Amendments.Count == 0)
        {
            yield break;
        }

        var task = progress.Task;
        var path = $"{plan.Id}/nhiem-vu/{task.Id}";
        var title = _words.Fill("title.task", ("number", task.Number), ("content", Excerpt.Of(task.Content, TitleLength)));
        var url = data.Routes.Task(data.Unit, plan, task).At(baseUrl);
        var agencies = task.Lead.Agencies.Concat(task.Cooperation.Agencies).Distinct().ToArray();
        foreach (var (place, update) in Numbered(progress.Updates, u => u.Date))
        {
            yield return new FeedEntry
            {
                Id = FeedIds.Of(data.Unit, $"{path}/cap-nhat/{place}"),
                Date = update.Date,
                Title = title,
                Url = url,
                Agencies = agencies,
                Summary = Summary(update),
                Evidence = Evidence(plan, update.Evidence),
            };
        }

        foreach (var (place, amendment) in Numbered(progress.Amendments, a => a.Date))
        {
            yield return new FeedEntry
            {
                Id = FeedIds.Of(data.Unit, $"{path}/dieu-chinh/{place}"),
                Date = amendment.Date,
                Title = title,
                Url = url,
                Agencies = agencies,
                Summary = Summary(amendment),
            };
        }
    }

    private IEnumerable<FeedEntry> OfIndicator(Plan plan, Indicator indicator) =>
        Numbered(indicator.Results.Where(r => r.Date <= data.AsOf), r => r.Date).Select(numbered => new FeedEntry
        {
            Id = FeedIds.Of(data.Unit, $"{plan.Id}/chi-tieu/{indicator.Id}/ket-qua/{numbered.Place}"),
            Date = numbered.Item.Date,
            Title = _words.Fill("feed.indicator", ("number", indicator.Number), ("name", Excerpt.Of(indicator.Name, TitleLength))),
            Url = $"{data.Routes.Indicators(data.Unit, plan).At(baseUrl)}#{indicator.Id}",
            Agencies = indicator.Agency.Agencies,
            Summary = _words.Fill("feed.result", ("date", _dates.Write(numbered.Item.Date)), ("value", numbered.Item.Value), ("unit", indicator.Unit)).TrimEnd(),
            Evidence = Evidence(plan, numbered.Item.Evidence),
        });

    private string Summary(TaskUpdate update)
    {
        var lines = new List<string> { _words.Fill("feed.report", ("date", _dates.Write(update.Date))) };
        if (update.State is { } state)
        {
            lines.Add($"{_words["question.state"]}: {_words[$"state.{state.ToName()}"]}.");
        }

        if (update.Progress is { } percent)
        {
            lines.Add($"{_words.Fill("task.percent", ("percent", $"{percent}"))}.");
        }

        if (update.Note is { Length: > 0 } note)
        {
            lines.Add(note);
        }

        return string.Join('\n', lines);
    }

    private string Summary(Amendment amendment)
    {
        var line = _words.Fill("feed.amendment", ("date", _dates.Write(amendment.Date)), ("due", amendment.Deadline.LastDay is { } day ? _dates.Write(day) : ""));
        return amendment.By is { Length: > 0 } paper ? $"{line}\n{_words.Fill("feed.by", ("paper", paper))}" : line;
    }

    private FeedLink[] Evidence(Plan plan, IReadOnlyList<EvidenceDocument> documents) =>
    [
        .. from document in documents
           let url = document.File is { } file ? data.Routes.Document(data.Unit, plan, file).At(baseUrl) : document.Link?.AbsoluteUri
           where url is not null
           select new FeedLink(
               string.Join(" – ", new[] { document.Number, document.Summary }.OfType<string>()) is { Length: > 0 } title ? title : _words["evidence.unnamed"], url),
    ];

    /// <summary>Each entry with its day and, from the second of a day on, its place among those of that day.</summary>
    private static IEnumerable<(string Place, T Item)> Numbered<T>(IEnumerable<T> items, Func<T, DateOnly> dayOf) =>
        items.GroupBy(dayOf).SelectMany(day => day.Select((item, place) => (place == 0 ? $"{day.Key:yyyy-MM-dd}" : $"{day.Key:yyyy-MM-dd}.{place + 1}", item)));
}

using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Tasks;
using CcHc.Publisher.Model.Text;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Data;
using CcHc.Publisher.Rendering.Output;
using CcHc.Publisher.Rendering.Words;

namespace CcHc.Publisher.Rendering.Calendars;

/// <summary>The deadlines of a unit, and of each of its agencies, as calendars. A unit or agency without a deadline has none.</summary>
public static class DeadlineCalendars
{
    private const int SummaryLength = 120;

    /// <summary>Whether a task stands in a calendar: it has a last day, and it is neither over and over again nor laid aside.</summary>
    public static bool HasDay(TaskProgress task) => task.LastDay is not null && task.Answers.Timeliness is not (Timeliness.Recurring or Timeliness.None);

    /// <summary>Whether an agency has to do with a task.</summary>
    public static bool Concerns(TaskProgress task, Agency agency) => task.Task.Lead.Agencies.Contains(agency) || task.Task.Cooperation.Agencies.Contains(agency);

    /// <summary>What a unit's calendar is called.</summary>
    public static string Name(WordTable words, Unit unit) => words.Fill("calendar.unit", ("unit", unit.Name));

    /// <summary>What an agency's calendar is called.</summary>
    public static string Name(WordTable words, Unit unit, Agency agency) => words.Fill("calendar.agency", ("agency", agency.Name), ("unit", unit.Name));

    /// <summary>The files.</summary>
    public static IEnumerable<OutputFile> Of(UnitData data)
    {
        var dates = new DateForm(data.Words);
        var all = data.Tasks.Where(t => HasDay(t.Task)).OrderBy(t => t.Task.LastDay).Select(t => (t.Task, Event: Event(data, dates, t.Plan.Plan, t.Task))).ToArray();
        if (all.Length == 0)
        {
            yield break;
        }

        var (unit, routes, words) = (data.Unit, data.Routes, data.Words);
        yield return new GeneratedFile(routes.UnitCalendar(unit).OutputPath, IcsWriter.Write(new Calendar(Name(words, unit), [.. all.Select(t => t.Event)])));
        foreach (var agency in unit.Agencies)
        {
            CalendarEvent[] own = [.. all.Where(t => Concerns(t.Task, agency)).Select(t => t.Event)];
            if (own.Length > 0)
            {
                yield return new GeneratedFile(routes.AgencyCalendar(unit, agency).OutputPath, IcsWriter.Write(new Calendar(Name(words, unit, agency), own)));
            }
        }
    }

    private static CalendarEvent Event(UnitData data, DateForm dates, Plan plan, TaskProgress progress)
    {
        var (unit, task, words) = (data.Unit, progress.Task, data.Words);
        var province = unit.Province is { } name ? $".{VietnameseText.Slug(name)}" : "";
        var sample = unit.IsSample ? $"({words["calendar.sample"]}) " : "";
        return new CalendarEvent
        {
            Uid = $"{task.Id}.{plan.Id}.{unit.Id}{province}@cchc.publisher",
            Day = progress.LastDay!.Value,
            Changed = Changed(plan, progress) is var day && day < data.AsOf ? day : data.AsOf,
            Sequence = progress.Amendments.Count,
            Summary = $"{sample}{words.Fill("calendar.event", ("content", Excerpt.Of(task.Content, SummaryLength)))}",
            Description = string.Join('\n', Lines(words, dates, unit.Name, plan, progress)),
            Url = data.BaseUrl is { } baseUrl ? data.Routes.Task(unit, plan, task).At(baseUrl) : null,
        };
    }

    /// <summary>The day of the last report or decision; before any, the day from which the plan counts. No day of building, so that nothing changes where nothing happened.</summary>
    private static DateOnly Changed(Plan plan, TaskProgress progress) =>
        progress.Updates.Select(u => u.Date).Concat(progress.Amendments.Select(a => a.Date)).DefaultIfEmpty(plan.Issued?.Full ?? plan.Period.Start).Max();

    private static IEnumerable<string> Lines(WordTable words, DateForm dates, string unit, Plan plan, TaskProgress progress)
    {
        var task = progress.Task;
        yield return $"{unit}. {plan.Title}";
        if (task.Lead.Text is { Length: > 0 } lead)
        {
            yield return $"{words["task.lead"]}: {lead}";
        }

        if (task.Cooperation.Text is { Length: > 0 } cooperation)
        {
            yield return $"{words["task.cooperation"]}: {cooperation}";
        }

        if (task.Product is { Length: > 0 } product)
        {
            yield return $"{words["table.product"]}: {product}";
        }

        if (task.Time is { Length: > 0 } time)
        {
            yield return $"{words["calendar.written"]}: {time}";
        }

        if (progress.Amendments is [.., var last])
        {
            var moved = words.Fill("calendar.moved", ("date", dates.Write(last.Date)));
            yield return last.By is { Length: > 0 } paper ? $"{moved} {words.Fill("feed.by", ("paper", paper))}" : moved;
        }

        yield return $"{words["question.state"]}: {words[$"state.{progress.Answers.State.ToName()}"]}";
    }
}

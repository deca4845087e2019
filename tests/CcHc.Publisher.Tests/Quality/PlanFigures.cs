using System.Text.Json;

namespace CcHc.Publisher.Tests.Quality;

/// <summary>What the <c>data.json</c> of plans allows pages to say in figures.</summary>
internal sealed class PlanFigures
{
    private readonly HashSet<(int Part, int Whole)> _shares = [];
    private readonly List<string> _words = [];

    /// <summary>The counts of tasks that follow from the data: of a plan, a unit, a group, an agency or a month, of any answer.</summary>
    public HashSet<int> Counts { get; } = [];

    /// <summary>The percentages, each of one share.</summary>
    public HashSet<int> Percentages { get; } = [];

    /// <summary>The texts that stand in the data word for word, the longest first: figures in them are the paper's own.</summary>
    public IEnumerable<string> Words => _words.Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length);

    /// <summary>The figures of some plans, each alone and all together.</summary>
    public static PlanFigures Of(IReadOnlyList<JsonElement> plans)
    {
        var figures = new PlanFigures();
        foreach (var tasks in plans.Select(p => p.GetProperty("tasks").EnumerateArray().ToArray()).Append([.. plans.SelectMany(p => p.GetProperty("tasks").EnumerateArray())]))
        {
            figures.AddParts(tasks);
        }

        figures.Counts.Add(plans.Count);
        foreach (var plan in plans)
        {
            figures.AddWords(plan);
            figures.Counts.Add(plan.GetProperty("indicators").GetArrayLength());
        }

        return figures;
    }

    /// <summary>Whether so many of so many is a share that the data gives.</summary>
    public bool HasShare(int part, int whole) => _shares.Contains((part, whole));

    private void AddParts(IReadOnlyList<JsonElement> tasks)
    {
        Add(tasks);
        foreach (var key in tasks.SelectMany(Keys).Distinct(StringComparer.Ordinal))
        {
            Add([.. tasks.Where(t => Keys(t).Contains(key, StringComparer.Ordinal))]);
        }
    }

    /// <summary>What a page may gather tasks by.</summary>
    private static IEnumerable<string> Keys(JsonElement task)
    {
        yield return $"group {task.GetProperty("group")}";
        var lead = Ids(task, "lead_agencies").ToArray();
        var joint = Ids(task, "cooperating_agencies").ToArray();
        foreach (var agency in lead)
        {
            yield return $"leads {agency}";
        }

        foreach (var agency in joint)
        {
            yield return $"joins {agency}";
        }

        foreach (var agency in lead.Union(joint, StringComparer.Ordinal))
        {
            yield return $"has {agency}";
        }

        if (task.GetProperty("deadline").GetProperty("last_day").GetString() is { } day)
        {
            yield return $"month {day[..7]}";
            yield return $"quarter {day[..4]} {(int.Parse(day[5..7], System.Globalization.CultureInfo.InvariantCulture) + 2) / 3}";
        }
    }

    private static IEnumerable<string> Ids(JsonElement task, string key) => task.GetProperty(key).EnumerateArray().Select(a => a.GetString()!);

    private void Add(IReadOnlyList<JsonElement> tasks)
    {
        string Answer(JsonElement task, string key) => task.GetProperty(key).GetString()!;

        var recurring = tasks.Count(t => t.GetProperty("deadline").GetProperty("kind").GetString() is "recurring" or "annual" && Answer(t, "state") != "cancelled");
        var counted = tasks.Count(t => t.GetProperty("deadline").GetProperty("kind").GetString() is not ("recurring" or "annual") && Answer(t, "state") != "cancelled");
        var completed = tasks.Count(t => t.GetProperty("deadline").GetProperty("kind").GetString() is not ("recurring" or "annual") && Answer(t, "state") == "completed");
        var reported = tasks.Count(t => Answer(t, "state") != "no-report");
        Counts.UnionWith([tasks.Count, recurring, counted, completed, reported]);
        foreach (var key in new[] { "state", "evidence", "timeliness" })
        {
            foreach (var count in tasks.GroupBy(t => Answer(t, key)).Select(g => g.Count()))
            {
                Counts.Add(count);
                _shares.Add((count, tasks.Count));
            }
        }

        _shares.Add((completed, counted));
        _shares.Add((reported, tasks.Count));
        if (counted > 0)
        {
            Percentages.Add(100 * completed / counted);
            Percentages.Add((int)Math.Round(100.0 * completed / counted, MidpointRounding.AwayFromZero));
        }

        foreach (var progress in tasks.Concat(tasks.SelectMany(t => t.GetProperty("updates").EnumerateArray())).Select(t => t.GetProperty("progress")).Where(p => p.ValueKind == JsonValueKind.Number))
        {
            Percentages.Add(progress.GetInt32());
        }
    }

    private void AddWords(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String when value.GetString() is { Length: > 1 } text:
                _words.Add(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    AddWords(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    AddWords(member.Value);
                }

                break;
            default:
                break;
        }
    }
}

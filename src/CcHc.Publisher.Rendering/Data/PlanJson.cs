using System.Text.Encodings.Web;
using System.Text.Json;
using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Deadlines;
using CcHc.Publisher.Model.Documents;
using CcHc.Publisher.Model.Indicators;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Rendering.Data;

/// <summary>Writes <c>data.json</c>, version 1 (docs/data.md). The order of its keys is part of the contract.</summary>
public sealed class PlanJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly PlanData _data;
    private readonly Utf8JsonWriter _json;

    private PlanJson(PlanData data, Utf8JsonWriter json)
    {
        _data = data;
        _json = json;
    }

    /// <summary>The file's bytes: UTF-8, LF, no byte order mark.</summary>
    public static byte[] Write(PlanData data)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            new PlanJson(data, json).WriteAll();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private void WriteAll()
    {
        _json.WriteStartObject();
        _json.WriteNumber("version", 1);
        Text("as_of", Iso(_data.AsOf));
        WriteUnit();
        WritePlan();
        WriteSummary();
        List("groups", _data.Plan.Groups, group =>
        {
            Text("number", group.Number);
            Text("title", group.Title);
            Text("parent", group.Parent);
        });
        List("tasks", _data.Progress.Tasks, WriteTask);
        List("indicators", _data.Plan.Indicators, WriteIndicator);
        List("agencies", _data.Unit.Agencies, agency =>
        {
            Text("id", agency.Id);
            Text("name", agency.Name);
            Texts("aliases", agency.Aliases);
            _json.WriteBoolean("collective", agency.IsCollective);
            Text("url", _data.Routes.Agency(_data.Unit, agency).RootRelative);
        });
        _json.WriteEndObject();
    }

    private void WriteUnit()
    {
        var unit = _data.Unit;
        _json.WriteStartObject("unit");
        Text("id", unit.Id);
        Text("name", unit.Name);
        Text("level", unit.Level);
        Text("province", unit.Province);
        _json.WriteBoolean("sample", unit.IsSample);
        Text("url", _data.Routes.Unit(unit).RootRelative);
        _json.WriteEndObject();
    }

    private void WritePlan()
    {
        var plan = _data.Plan;
        _json.WriteStartObject("plan");
        Text("id", plan.Id);
        Text("title", plan.Title);
        Text("number", plan.Number);
        Text("issued", plan.Issued?.ToString());
        Text("start", Iso(plan.Period.Start));
        Text("end", Iso(plan.Period.End));
        Text("url", _data.Routes.Plan(_data.Unit, plan).RootRelative);
        _json.WriteEndObject();
    }

    private void WriteSummary()
    {
        var summary = _data.Progress.Summary;
        _json.WriteStartObject("summary");
        _json.WriteNumber("tasks", summary.Tasks);
        _json.WriteNumber("counted", summary.Counted);
        _json.WriteNumber("recurring", summary.Recurring);
        _json.WriteNumber("completed", summary.Completed);
        _json.WriteStartObject("by_state");
        foreach (var (state, count) in summary.ByState)
        {
            _json.WriteNumber(state.ToName(), count);
        }

        _json.WriteEndObject();
        _json.WriteStartObject("by_timeliness");
        foreach (var (timeliness, count) in summary.ByTimeliness)
        {
            _json.WriteNumber(timeliness.ToName(), count);
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteTask(TaskProgress progress)
    {
        var task = progress.Task;
        Text("id", task.Id);
        Text("group", task.Group);
        Text("number", task.Number);
        Text("content", task.Content);
        Text("product", task.Product);
        Text("lead", task.Lead.Text);
        Agencies("lead_agencies", task.Lead);
        Text("cooperation", task.Cooperation.Text);
        Agencies("cooperating_agencies", task.Cooperation);
        Text("time", task.Time);
        WriteDeadline(task.Deadline);
        Text("note", task.Note);
        _json.WriteStartObject("other");
        foreach (var (header, cell) in task.Other)
        {
            Text(header, cell);
        }

        _json.WriteEndObject();
        Text("state", progress.Answers.State.ToName());
        Number("progress", progress.Percent);
        Text("evidence", progress.Answers.Evidence.ToName());
        Text("timeliness", progress.Answers.Timeliness.ToName());
        Text("updated", Iso(progress.Updated));
        List("amendments", progress.Amendments, amendment =>
        {
            Text("date", Iso(amendment.Date));
            Text("due", Iso(amendment.Deadline.Due));
            Text("by", amendment.By);
        });
        List("updates", progress.Updates, update =>
        {
            Text("date", Iso(update.Date));
            Number("progress", update.Progress);
            Text("state", update.State?.ToName());
            Text("note", update.Note);
            Evidence(update.Evidence);
        });
        Text("url", _data.Routes.Task(_data.Unit, _data.Plan, task).RootRelative);
    }

    private void WriteDeadline(Deadline deadline)
    {
        _json.WriteStartObject("deadline");
        Text("kind", deadline.Kind.ToName());
        Text("start", Iso(deadline.Start));
        Text("due", Iso(deadline.Due));
        Text("last_day", Iso(deadline.LastDay));
        Text("condition", deadline.Condition);
        _json.WriteEndObject();
    }

    private void WriteIndicator(Indicator indicator)
    {
        Text("id", indicator.Id);
        Text("period", indicator.Period);
        Text("number", indicator.Number);
        Text("name", indicator.Name);
        Text("unit", indicator.Unit);
        Text("target", indicator.Target);
        Text("stretch", indicator.Stretch);
        Text("agency", indicator.Agency.Text);
        Agencies("agencies", indicator.Agency);
        List("results", indicator.Results.Where(r => r.Date <= _data.AsOf), result =>
        {
            Text("date", Iso(result.Date));
            Text("value", result.Value);
            Evidence(result.Evidence);
        });
        Text("url", _data.Routes.IndicatorRootRelative(_data.Unit, _data.Plan, indicator));
    }

    private void Evidence(IReadOnlyList<EvidenceDocument> documents) => List("evidence", documents, document =>
    {
        Text("number", document.Number);
        Text("date", Iso(document.Date));
        Text("summary", document.Summary);
        Text("url", document.File is { } file ? _data.Routes.Document(_data.Unit, _data.Plan, file).RootRelative : document.Link?.AbsoluteUri);
    });

    private void Agencies(string name, AgencyCell cell) => Texts(name, cell.Agencies.Select(a => a.Id));

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            _json.WriteStartObject();
            write(item);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Texts(string name, IEnumerable<string> values)
    {
        _json.WriteStartArray(name);
        foreach (var value in values)
        {
            _json.WriteStringValue(value);
        }

        _json.WriteEndArray();
    }

    private void Text(string name, string? value)
    {
        if (value is null)
        {
            _json.WriteNull(name);
        }
        else
        {
            _json.WriteString(name, value);
        }
    }

    private void Number(string name, int? value)
    {
        if (value is { } number)
        {
            _json.WriteNumber(name, number);
        }
        else
        {
            _json.WriteNull(name);
        }
    }

    private static string? Iso(DateOnly? date) => date is { } day ? $"{day:yyyy-MM-dd}" : null;
}

using System.Text.Json;

namespace CcHc.Publisher.Tests.TakeAway;

/// <summary>A task as <c>data.json</c> has it.</summary>
/// <param name="json">The task's object.</param>
internal sealed class DataTask(JsonElement json)
{
    /// <summary>Its page, from the root of the site.</summary>
    public string Url => Text("url");

    /// <summary>The number of its group.</summary>
    public string? Group => json.GetProperty("group").GetString();

    /// <summary>Its state.</summary>
    public string State => Text("state");

    /// <summary>The answer on its evidence.</summary>
    public string Evidence => Text("evidence");

    /// <summary>Its timeliness.</summary>
    public string Timeliness => Text("timeliness");

    /// <summary>Whether it is done over and over.</summary>
    public bool Recurs => json.GetProperty("deadline").GetProperty("kind").GetString() is "recurring" or "annual";

    /// <summary>Whether it counts for the percentage.</summary>
    public bool Counts => !Recurs && State != "cancelled";

    /// <summary>Whether there is a report on it.</summary>
    public bool IsReported => json.GetProperty("updates").GetArrayLength() > 0;

    /// <summary>Whether it is due on a day.</summary>
    public bool IsDated => Timeliness is not ("recurring" or "none");

    /// <summary>The last figure that was reported.</summary>
    public int? Progress => Number(json.GetProperty("progress"));

    /// <summary>Every figure that may be told of it: the last one, and those of its reports.</summary>
    public IReadOnlyList<int> AllProgress => [.. json.GetProperty("updates").EnumerateArray().Select(u => Number(u.GetProperty("progress"))).Append(Progress).OfType<int>()];

    /// <summary>Its last day, decisions included.</summary>
    public DateOnly LastDay => DateOnly.Parse(json.GetProperty("amendments").EnumerateArray().LastOrDefault() is { ValueKind: JsonValueKind.Object } moved
        ? moved.GetProperty("due").GetString()!
        : json.GetProperty("deadline").GetProperty("last_day").GetString()!);

    /// <summary>Whether an agency leads it.</summary>
    public bool IsLedBy(string agency) => Names("lead_agencies").Contains(agency, StringComparer.Ordinal);

    /// <summary>Whether an agency joins it.</summary>
    public bool IsJoinedBy(string agency) => Names("cooperating_agencies").Contains(agency, StringComparer.Ordinal);

    private static int? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    private IEnumerable<string> Names(string key) => json.GetProperty(key).EnumerateArray().Select(a => a.GetString()!);

    private string Text(string key) => json.GetProperty(key).GetString()!;
}

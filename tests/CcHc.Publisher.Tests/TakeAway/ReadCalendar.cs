using System.Text;
using System.Text.Json;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.TakeAway;

/// <summary>A calendar as an iCalendar library reads it.</summary>
/// <param name="Version">The format's version.</param>
/// <param name="Name">Its name.</param>
/// <param name="Events">Its days.</param>
internal sealed record ReadCalendar(string Version, string Name, IReadOnlyList<CalendarEntry> Events)
{
    private const string Script = "tests/CcHc.Publisher.Tests/js/read-calendars.js";

    /// <summary>All calendars of a site, by path.</summary>
    public static IReadOnlyDictionary<string, ReadCalendar> All(BuiltSite site)
    {
        string[] paths = [.. site.Files.Where(f => f.EndsWith(".ics", StringComparison.Ordinal))];
        var lines = NodeScript.Run(Script, string.Concat(paths.Select(p => AsciiJson.Quote(site.Text(p)) + '\n')), "ical.js");
        var found = Encoding.UTF8.GetString(lines).Split('\n')[..^1];
        return paths.Zip(found).ToDictionary(p => p.First, p => JsonSerializer.Deserialize<ReadCalendar>(p.Second, JsonSerializerOptions.Web)!, StringComparer.Ordinal);
    }
}

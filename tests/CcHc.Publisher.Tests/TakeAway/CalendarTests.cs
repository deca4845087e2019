using System.Text.Json;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.TakeAway;

/// <summary>Calendars of deadlines, as an iCalendar library reads them.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class CalendarTests(RealSites sites, MadeReal made) : IClassFixture<MadeReal>
{
    [Theory]
    [InlineData("phuong-an-tuong")]
    [InlineData("phuong-vinh-thong")]
    [InlineData("xa-vinh-thuan")]
    [InlineData("phuong-mau")]
    public void A_unit_s_calendar_has_the_last_day_of_every_task_that_has_one(string unit)
    {
        var data = sites.AtRoot.Files.Where(f => f.StartsWith($"{unit}/", StringComparison.Ordinal) && f.EndsWith("data.json", StringComparison.Ordinal)).Select(sites.AtRoot.Json);
        var expected = data.SelectMany(d => d.GetProperty("tasks").EnumerateArray().Where(HasDay).Select(LastDay)).Order(StringComparer.Ordinal).ToArray();
        var calendar = ReadCalendar.All(sites.AtRoot)[$"{unit}/lich.ics"];
        Assert.NotEmpty(expected);
        Assert.Equal("2.0", calendar.Version);
        Assert.Equal(expected, calendar.Events.Select(e => e.Start));
        Assert.All(calendar.Events, e => Assert.True(e.AllDay));
        Assert.All(calendar.Events, e => Assert.Equal($"{DateOnly.Parse(e.Start).AddDays(1):yyyy-MM-dd}", e.End));
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(e => e.Uid).Distinct(StringComparer.Ordinal).Count());
        Assert.All(calendar.Events, e => Assert.True(string.CompareOrdinal(e.Stamp, RealSites.AsOf + "T24") < 0, e.Stamp));
        Assert.All(calendar.Events, e => Assert.Equal(unit == "phuong-mau", e.Summary.Contains("dữ liệu minh họa", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_agency_s_calendar_has_the_events_of_the_tasks_that_it_leads_or_joins()
    {
        var calendars = ReadCalendar.All(made.Site);
        var all = calendars["lich.ics"].Events.ToDictionary(e => e.Uid, StringComparer.Ordinal);
        var agencies = calendars.Where(c => c.Key.StartsWith("co-quan/", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(agencies);
        foreach (var (path, calendar) in agencies)
        {
            var page = made.Site.Page(path.Replace("lich.ics", "index.html", StringComparison.Ordinal));
            var tasks = page.QuerySelectorAll("main a[href*='nhiem-vu/']").Select(a => new Uri(new Uri($"{MadeReal.BaseUrl}{path}"), a.GetAttribute("href")!).AbsoluteUri).ToHashSet(StringComparer.Ordinal);
            Assert.All(calendar.Events, e => Assert.Equal(all[e.Uid], e));
            Assert.All(calendar.Events, e => Assert.Contains(e.Url, tasks!));
            Assert.Equal(all.Values.Count(e => tasks.Contains(e.Url!)), calendar.Events.Count);
        }
    }

    [Fact]
    public void A_deadline_that_was_moved_is_on_its_new_day_and_says_by_what()
    {
        var moved = ReadCalendar.All(made.Site)["lich.ics"].Events.Where(e => e.Sequence > 0).ToArray();
        var expected = made.Site.Files.Where(f => f.EndsWith("data.json", StringComparison.Ordinal)).SelectMany(f => made.Site.Json(f).GetProperty("tasks").EnumerateArray())
            .Count(t => HasDay(t) && t.GetProperty("amendments").GetArrayLength() > 0);
        Assert.NotEmpty(moved);
        Assert.Equal(expected, moved.Length);
        Assert.All(moved, e => Assert.Contains("Thời hạn đã được chuyển theo quyết định ngày", e.Description, StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_day_without_news_changes_no_calendar()
    {
        using var output = new TemporaryFolder();
        Cchc.Run("build", "--unit", "phuong-an-tuong", "--base-url", "https://example.org/", "--as-of", "2026-12-20", "--output", output.Combine("site")).Succeeded();
        var later = new BuiltSite(output.Combine("site"));
        string[] calendars = [.. later.Files.Where(f => f.EndsWith(".ics", StringComparison.Ordinal))];
        Assert.NotEmpty(calendars);
        Assert.All(calendars, c => Assert.Equal(sites.OneUnit.Text(c), later.Text(c)));
    }

    [Fact]
    public void Pages_of_units_plans_and_agencies_lead_to_their_calendar_and_to_none_that_is_not_there()
    {
        foreach (var site in new[] { sites.AtRoot, sites.Local })
        {
            Assert.All(site.Files.Where(f => f.EndsWith("lich.ics", StringComparison.Ordinal)), f =>
                Assert.NotNull(site.Page(f.Replace("lich.ics", "index.html", StringComparison.Ordinal)).QuerySelector("main a[href='lich.ics'][type='text/calendar']")));
            Assert.NotNull(site.Page("phuong-an-tuong/ke-hoach-2026/index.html").QuerySelector("main a[href='../lich.ics']"));
        }
    }

    private static bool HasDay(JsonElement task) => task.GetProperty("timeliness").GetString() is not ("recurring" or "none");

    private static string LastDay(JsonElement task) => task.GetProperty("amendments").EnumerateArray().LastOrDefault() is { ValueKind: JsonValueKind.Object } last
        ? last.GetProperty("due").GetString()!
        : task.GetProperty("deadline").GetProperty("last_day").GetString()!;
}

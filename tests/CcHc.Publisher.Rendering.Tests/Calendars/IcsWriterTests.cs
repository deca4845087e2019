using System.Text;
using CcHc.Publisher.Rendering.Calendars;

namespace CcHc.Publisher.Rendering.Tests.Calendars;

public sealed class IcsWriterTests
{
    private static readonly CalendarEvent Day = new()
    {
        Uid = "01.ke-hoach-2026.phuong-thu@cchc.publisher",
        Day = new DateOnly(2026, 12, 31),
        Changed = new DateOnly(2026, 1, 15),
        Sequence = 0,
        Summary = "Hạn: việc",
        Description = "Một\nHai",
    };

    [Fact]
    public void A_day_is_an_event_without_a_time() => Assert.Equal(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//CcHc.Publisher//cchc//VI
        CALSCALE:GREGORIAN
        NAME:Lịch
        X-WR-CALNAME:Lịch
        REFRESH-INTERVAL;VALUE=DURATION:P1D
        BEGIN:VEVENT
        UID:01.ke-hoach-2026.phuong-thu@cchc.publisher
        DTSTAMP:20260115T000000Z
        DTSTART;VALUE=DATE:20261231
        DTEND;VALUE=DATE:20270101
        SEQUENCE:0
        SUMMARY:Hạn: việc
        DESCRIPTION:Một\nHai
        TRANSP:TRANSPARENT
        END:VEVENT
        END:VCALENDAR

        """.ReplaceLineEndings("\r\n"),
        Write(Day));

    [Fact]
    public void What_divides_values_is_escaped_and_control_characters_are_left_out() => Assert.Contains(
        "\r\nSUMMARY:a\\, b\\; c\\\\n \\nEND:VEVENT\\n\r\n", Write(Day with { Summary = "a, b; c\\n\u0007 \r\nEND:VEVENT\n" }), StringComparison.Ordinal);

    [Fact]
    public void A_long_line_goes_on_after_a_blank_and_no_character_is_cut()
    {
        var words = string.Concat(Enumerable.Repeat("Nghiệm thu ễộẵ 😀 ", 40)).Trim();
        var text = Write(Day with { Description = words });
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains($"\r\nDESCRIPTION:{words}\r\n", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', text);
    }

    [Fact]
    public void The_last_day_of_all_has_no_day_after_it() =>
        Assert.DoesNotContain("DTEND", Write(Day with { Day = DateOnly.MaxValue }), StringComparison.Ordinal);

    private static string Write(CalendarEvent day) => Encoding.UTF8.GetString(IcsWriter.Write(new Calendar("Lịch", [day])));
}

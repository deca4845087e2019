using System.Text;

namespace CcHc.Publisher.Rendering.Calendars;

/// <summary>Writes a calendar in iCalendar (RFC 5545): days without a time, lines of at most 75 bytes.</summary>
public static class IcsWriter
{
    private const int MostBytes = 75;

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(Calendar calendar)
    {
        var ics = new StringBuilder(1024);
        Line(ics, "BEGIN:VCALENDAR");
        Line(ics, "VERSION:2.0");
        Line(ics, "PRODID:-//CcHc.Publisher//cchc//VI");
        Line(ics, "CALSCALE:GREGORIAN");
        Line(ics, $"NAME:{Escape(calendar.Name)}");
        Line(ics, $"X-WR-CALNAME:{Escape(calendar.Name)}");
        Line(ics, "REFRESH-INTERVAL;VALUE=DURATION:P1D");
        foreach (var day in calendar.Events)
        {
            Event(ics, day);
        }

        Line(ics, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(ics.ToString());
    }

    private static void Event(StringBuilder ics, CalendarEvent day)
    {
        Line(ics, "BEGIN:VEVENT");
        Line(ics, $"UID:{Escape(day.Uid)}");
        Line(ics, $"DTSTAMP:{day.Changed:yyyyMMdd}T000000Z");
        Line(ics, $"DTSTART;VALUE=DATE:{day.Day:yyyyMMdd}");
        if (day.Day < DateOnly.MaxValue)
        {
            Line(ics, $"DTEND;VALUE=DATE:{day.Day.AddDays(1):yyyyMMdd}");
        }

        Line(ics, $"SEQUENCE:{day.Sequence}");
        Line(ics, $"SUMMARY:{Escape(day.Summary)}");
        Line(ics, $"DESCRIPTION:{Escape(day.Description)}");
        if (day.Url is not null)
        {
            Line(ics, $"URL:{day.Url}");
        }

        Line(ics, "TRANSP:TRANSPARENT");
        Line(ics, "END:VEVENT");
    }

    /// <summary>A value of the type TEXT: what divides values is escaped, other control characters are left out.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            switch (c)
            {
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(c);
                    break;
                case '\n':
                    escaped.Append("\\n");
                    break;
                case var other when other == '\t' || !char.IsControl(other):
                    escaped.Append(other);
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>Adds a line; a long one goes on after a line break and a blank, and no character is cut in two.</summary>
    internal static void Line(StringBuilder ics, string line)
    {
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > MostBytes)
            {
                ics.Append("\r\n ");
                bytes = 1;
            }

            ics.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        ics.Append("\r\n");
    }
}

using System.Globalization;
using System.Text;

namespace CcHc.Templating.Runtime;

/// <summary>Formats such as <c>%d/%m/%Y</c>. <c>%g</c> prints nothing and takes the names of no culture
/// from there on. What follows a per cent sign and is no format stays as it is.</summary>
internal static class DateFormatter
{
    public static string Format(DateTime date, string pattern, DateNames names)
    {
        var result = new StringBuilder(pattern.Length + 8);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                result.Append(pattern[i]);
                continue;
            }

            i++;
            if (pattern[i] == 'g')
            {
                names = DateNames.Invariant;
                continue;
            }

            result.Append(Part(date, pattern[i], names) ?? "%" + pattern[i]);
        }

        return result.ToString();
    }

    /// <summary>Gives the format as .NET writes it, for reading; null when it has a part that .NET cannot read.</summary>
    public static string? ToNetFormat(string pattern)
    {
        var result = new StringBuilder(pattern.Length * 2);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                result.Append(char.IsWhiteSpace(pattern[i]) ? "" : "\\").Append(pattern[i]);
                continue;
            }

            i++;
            var part = pattern[i] switch
            {
                'Y' => "yyyy",
                'y' => "yy",
                'm' => "MM",
                'd' => "dd",
                'e' => "d",
                'H' => "HH",
                'k' => "H",
                'l' => "h",
                'h' => "MMM",
                'I' => "hh",
                'M' => "mm",
                'S' => "ss",
                'L' => "fff",
                'b' => "MMM",
                'B' => "MMMM",
                'a' => "ddd",
                'A' => "dddd",
                'p' => "tt",
                'F' => "yyyy-MM-dd",
                'T' => "HH:mm:ss",
                'R' => "HH:mm",
                'D' => "MM/dd/yy",
                '%' => "\\%",
                _ => null,
            };
            if (part is null)
            {
                return null;
            }

            result.Append(part);
        }

        return result.ToString();
    }

    private static string? Part(DateTime date, char letter, DateNames names) => letter switch
    {
        'a' => names.ShortDays[(int)date.DayOfWeek],
        'A' => names.Days[(int)date.DayOfWeek],
        'b' or 'h' => names.ShortMonths[date.Month - 1],
        'B' => names.Months[date.Month - 1],
        'c' => Format(date, "%a %b %d %T %Y", names with { ShortMonths = [.. names.ShortMonths.Select(LowerUnlessEnglish)] }),
        'C' => Two(date.Year / 100),
        'd' => Two(date.Day),
        'D' => Format(date, "%m/%d/%y", names),
        'e' => Padded(date.Day),
        'F' => Format(date, "%Y-%m-%d", names),
        'H' => Two(date.Hour),
        'I' => Two(Hour12(date)),
        'j' => date.DayOfYear.ToString("000", CultureInfo.InvariantCulture),
        'k' => Padded(date.Hour),
        'l' => Padded(Hour12(date)),
        'L' => date.ToString("fff", CultureInfo.InvariantCulture),
        'm' => Two(date.Month),
        'M' => Two(date.Minute),
        'n' => "\n",
        'N' => date.ToString("fffffff", CultureInfo.InvariantCulture) + "00",
        'p' => date.Hour < 12 ? names.Morning : names.Afternoon,
        'P' => (date.Hour < 12 ? names.Morning : names.Afternoon).ToLowerInvariant(),
        'r' => Format(date, "%I:%M:%S %p", names),
        'R' => Format(date, "%H:%M", names),
        's' => new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Utc)).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        'S' => Two(date.Second),
        't' => "\t",
        'T' or 'X' => Format(date, "%H:%M:%S", names),
        'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        'U' or 'W' or 'V' => Week(date, letter),
        'v' => Format(date, "%e-%b-%Y", DateNames.Invariant).ToUpperInvariant(),
        'w' => ((int)date.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        'x' => Format(date, names.DayPattern, names),
        'y' => Two(date.Year % 100),
        'Y' => date.Year.ToString("0000", CultureInfo.InvariantCulture),
        'Z' => "+00:00",
        '%' => "%",
        _ => null,
    };

    private static string Week(DateTime date, char letter)
    {
        var (rule, first) = letter switch
        {
            'U' => (CalendarWeekRule.FirstDay, DayOfWeek.Sunday),
            'W' => (CalendarWeekRule.FirstDay, DayOfWeek.Monday),
            _ => (CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday),
        };
        return Two(CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, rule, first));
    }

    private static string LowerUnlessEnglish(string month) => month.StartsWith("Thg", StringComparison.Ordinal) ? month.ToLowerInvariant() : month;

    private static int Hour12(DateTime date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Padded(int number) => number.ToString(CultureInfo.InvariantCulture).PadLeft(2);
}

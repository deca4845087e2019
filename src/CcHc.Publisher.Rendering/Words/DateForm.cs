namespace CcHc.Publisher.Rendering.Words;

/// <summary>Writes dates as the language of the words does: <c>15/01/2026</c>, <c>15 January 2026</c>.</summary>
/// <param name="words">The words; <c>date.short</c> is the form.</param>
public sealed class DateForm(WordTable words)
{
    private const string Short = "date.short";

    private readonly bool _isVietnamese = !words.Has(Short) || words[Short] == "{day}/{month}/{year}";

    /// <summary>A day in short.</summary>
    public string Write(DateOnly day) => _isVietnamese ? $"{day:dd/MM/yyyy}" : Fill(Short, day.Year, day.Month, day.Day);

    /// <summary>A date in the form of a word. What is blank stays blank.</summary>
    /// <param name="word">The word: <c>date.full</c>.</param>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, or null.</param>
    /// <param name="day">The day, or null.</param>
    public string Fill(string word, int year, int? month, int? day) => words.Fill(
        word, ("day", $"{day:D2}"), ("d", $"{day}"), ("month", $"{month:D2}"), ("month_name", month is null ? "" : words[$"date.month_name.{month:D2}"]), ("year", $"{year}"));
}

using CcHc.Publisher.Content.Themes;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Rendering.Words;

namespace CcHc.Publisher.Rendering.Tests.Words;

/// <summary>Dates and numbers in the form of each language, with the words of the default theme.</summary>
public sealed class FormTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Theory]
    [InlineData("vi", "05/01/2026")]
    [InlineData("en", "5 January 2026")]
    public void A_day_is_written_as_the_language_does(string language, string expected) =>
        Assert.Equal(expected, new DateForm(WordsOf(language)).Write(Day));

    [Theory]
    [InlineData("vi", "date.full", "ngày 05 tháng 01 năm 2026")]
    [InlineData("en", "date.full", "5 January 2026")]
    [InlineData("vi", "date.month", "tháng 01 năm 2026")]
    [InlineData("en", "date.month", "January 2026")]
    public void A_date_in_words_is_written_as_the_language_does(string language, string word, string expected) =>
        Assert.Equal(expected, new DateForm(WordsOf(language)).Fill(word, Day.Year, Day.Month, Day.Day));

    [Theory]
    [InlineData("vi", "12.345,5", "1,2 MB", "999 kB")]
    [InlineData("en", "12,345.5", "1.2 MB", "999 kB")]
    public void Numbers_and_sizes_are_written_as_the_language_does(string language, string number, string large, string small)
    {
        var form = NumberForm.Of(WordsOf(language));
        Assert.Equal(number, form.Write(12345.5m));
        Assert.Equal(large, form.WriteSize(1_234_567));
        Assert.Equal(small, form.WriteSize(998_001));
        Assert.Equal("1 kB", form.WriteSize(0));
    }

    [Fact]
    public void Without_words_the_form_is_Vietnamese()
    {
        var none = new WordTable(new Dictionary<string, string>(StringComparer.Ordinal));
        Assert.Equal("05/01/2026", new DateForm(none).Write(Day));
        Assert.Equal("1.234", NumberForm.Of(none).Write(1234));
    }

    private static WordTable WordsOf(string language) => new(ThemeLoader.Load("default", language, [RepositoryRoot.Path], new DiagnosticBag())!.Words);
}

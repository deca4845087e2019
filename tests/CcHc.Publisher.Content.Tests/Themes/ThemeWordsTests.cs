using System.Text.RegularExpressions;
using CcHc.Publisher.Content.Themes;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Themes;

namespace CcHc.Publisher.Content.Tests.Themes;

/// <summary>The words of the themes that come along: all in the language files, and in each language alike.</summary>
public sealed partial class ThemeWordsTests
{
    public static TheoryData<string> Themes => [.. Directory.EnumerateDirectories(RepositoryRoot.Combine("themes")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_word_stands_in_both_languages(string theme) =>
        Assert.Equal(Load(theme, "vi").Words.Keys.Order(StringComparer.Ordinal), Load(theme, "en").Words.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_word_has_the_same_places_in_both_languages(string theme)
    {
        var english = Load(theme, "en").Words;

        Assert.All(Load(theme, "vi").Words.Where(w => !w.Key.StartsWith("date.", StringComparison.Ordinal)), word => Assert.Equal((word.Key, Places(word.Value)), (word.Key, Places(english[word.Key]))));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void No_word_is_empty(string theme) =>
        Assert.All(Load(theme, "vi").Words.Concat(Load(theme, "en").Words), word => Assert.False(string.IsNullOrWhiteSpace(word.Value), word.Key));

    [Theory]
    [MemberData(nameof(Themes))]
    public void No_template_holds_Vietnamese_words(string theme) =>
        Assert.All(Load(theme, "vi").Templates, template => Assert.DoesNotMatch(VietnameseLetter(), Comment().Replace(template.Text, "")));

    private static Theme Load(string theme, string language)
    {
        var bag = new DiagnosticBag();
        var loaded = ThemeLoader.Load(theme, language, [RepositoryRoot.Path], bag);
        Assert.Empty(bag.ToSortedList());
        return loaded!;
    }

    private static string Places(string word) => string.Join(' ', Place().Matches(word).Select(m => m.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\{\{[~-]?\s*#.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u01B0\u1EA0-\u1EF9]")]
    private static partial Regex VietnameseLetter();
}

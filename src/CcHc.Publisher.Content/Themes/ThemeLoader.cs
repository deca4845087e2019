using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Themes;

namespace CcHc.Publisher.Content.Themes;

/// <summary>
/// Reads a theme: its templates (<c>layouts</c>, <c>pages</c>, <c>partials</c>), words (<c>i18n</c>), <c>styles</c>, <c>assets</c> and options
/// (<c>theme.yml</c>), laid over those of the theme that it extends.
/// </summary>
public static class ThemeLoader
{
    /// <summary>The theme, or null with a diagnostic where no folder has it, or one that it extends is missing.</summary>
    /// <param name="themeName">The folder's name.</param>
    /// <param name="language">Which words: <c>vi</c>.</param>
    /// <param name="roots">Folders that hold a <c>themes</c> folder: the site's own, then the one that comes with the program.</param>
    /// <param name="bag">Takes the diagnostics.</param>
    public static Theme? Load(string themeName, string language, IReadOnlyList<string> roots, DiagnosticBag bag)
    {
        if (ThemeChain.Follow(themeName, roots, bag) is not { } chain)
        {
            return null;
        }

        if (chain.All(folder => folder.Words(language) is null))
        {
            bag.Report(
                DiagnosticRules.MissingTemplate, new SourceLocation($"themes/{themeName}/i18n/{language}.yml"), $"Giao diện không có lời cho ngôn ngữ «{language}».",
                "Thêm tệp ấy vào giao diện, hoặc sửa «language» trong site.config.yml.");
        }

        var whole = ThemeLayer.Empty;
        foreach (var (place, folder) in chain.Index().Reverse())
        {
            var own = ThemeLayer.Read(folder, language, bag);
            if (place < chain.Count - 1)
            {
                OverridingCheck.Check(own, whole, bag);
            }

            whole = own.Over(whole);
        }

        return new Theme
        {
            Name = themeName,
            Templates = Sorted(whole.Templates),
            Words = whole.Words.ToDictionary(w => w.Key, w => w.Value.Text, StringComparer.Ordinal),
            EnglishWords = whole.EnglishWords.ToDictionary(w => w.Key, w => w.Value.Text, StringComparer.Ordinal),
            Sheets = Sorted(whole.Sheets),
            Assets = Sorted(whole.Assets),
            Options = Sorted(whole.Options),
        };
    }

    private static IReadOnlyList<T> Sorted<T>(IReadOnlyDictionary<string, T> parts) => [.. parts.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value)];
}

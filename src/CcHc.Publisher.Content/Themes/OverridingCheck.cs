using System.Text.RegularExpressions;
using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Themes;

/// <summary>
/// Finds what a theme meant to replace in the theme that it extends and did not: a name that is not there and that no template uses, or a place
/// in a word that nothing fills. Names are looked for as text: one that a template puts together counts as used where its beginning stands there.
/// </summary>
internal static partial class OverridingCheck
{
    private const int HeadLength = 2;

    /// <summary>Reports what is wrong with a theme's own parts.</summary>
    /// <param name="own">Its own parts.</param>
    /// <param name="parent">Those of the theme that it extends.</param>
    /// <param name="bag">Takes the diagnostics.</param>
    public static void Check(ThemeLayer own, ThemeLayer parent, DiagnosticBag bag)
    {
        var whole = own.Over(parent);
        foreach (var template in own.Templates.Values.Where(t => !parent.Templates.ContainsKey(t.Path)))
        {
            if (!whole.Templates.Values.Any(user => user.Path != template.Path && user.Text.Contains(template.Path, StringComparison.Ordinal)))
            {
                Unused(
                    template.Path, new SourceLocation(template.File), "Mẫu này không thay mẫu nào của giao diện gốc, và không mẫu nào gọi đến.", parent.Templates.Keys, bag);
            }
        }

        foreach (var word in own.Words.Values)
        {
            if (parent.Words.TryGetValue(word.Name, out var replaced))
            {
                CheckPlaces(word, replaced, bag);
            }
            else if (!IsNamed(word.Name, whole))
            {
                Unused(word.Name, word.Location, $"Lời «{word.Name}» không thay lời nào của giao diện gốc, và không mẫu nào dùng.", parent.Words.Keys, bag);
            }
        }
    }

    private static bool IsNamed(string word, ThemeLayer theme)
    {
        var parts = word.Split('.');
        var heads = Enumerable.Range(1, Math.Min(HeadLength, parts.Length - 1)).Select(count => $"t.{string.Join('.', parts[..count])}[").ToList();
        return theme.Templates.Values.Any(t => t.Text.Contains($"t.{word}", StringComparison.Ordinal) || heads.Any(head => t.Text.Contains(head, StringComparison.Ordinal)));
    }

    /// <summary>Nobody fills a place that the word which is replaced did not have: it would be printed with its braces.</summary>
    private static void CheckPlaces(ThemeWord word, ThemeWord replaced, DiagnosticBag bag)
    {
        var known = Place().Matches(replaced.Text).Select(m => m.Value).Distinct(StringComparer.Ordinal).ToList();
        foreach (var place in Place().Matches(word.Text).Select(m => m.Value).Distinct(StringComparer.Ordinal).Except(known, StringComparer.Ordinal))
        {
            bag.Report(
                DiagnosticRules.UnfilledPlace, word.Location, $"Lời «{word.Name}» có chỗ {Excerpt.Of(place)}, nhưng lời của giao diện gốc không có, nên chỗ ấy không được điền.",
                known.Count == 0 ? "Bỏ chỗ trong ngoặc nhọn." : $"Các chỗ dùng được: {string.Join(", ", known)}.");
        }
    }

    private static void Unused(string name, SourceLocation at, string sentence, IEnumerable<string> known, DiagnosticBag bag) => bag.Report(
        DiagnosticRules.UnusedThemePart, at, sentence,
        NearestName.Find(name, known.Order(StringComparer.Ordinal)) is { } nearest ? $"Có phải «{nearest}» không?" : "Sửa tên, hoặc bỏ phần này.");

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();
}

using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Themes;

/// <summary>A site with English words and Vietnamese content says of each part in which language it is (WCAG 2.2, 3.1.2).</summary>
[Collection(RealSitesCollection.Name)]
public sealed partial class LanguageOfPartsTests(RealSites sites)
{
    [Fact]
    public void On_an_English_site_every_Vietnamese_text_is_marked_and_no_English_one_is()
    {
        using var folder = new TemporaryFolder();
        using var source = English();
        Cchc.Run("build", "--source", source.Path, "--output", folder.Combine("site"), "--as-of", RealSites.AsOf, "--base-url", "https://example.org/").Succeeded();
        var site = new BuiltSite(folder.Combine("site"));
        var (marked, wrong) = Wrong(site, site.Pages);

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(40)));
        Assert.True(marked > 3_000, $"{marked} parts are marked");
    }

    [Fact]
    public void On_a_summary_in_English_every_Vietnamese_text_is_marked_and_no_English_one_is()
    {
        var summaries = sites.AtRoot.Pages.Where(p => p == "en/index.html" || p.EndsWith("/en/index.html", StringComparison.Ordinal)).ToList();
        var (marked, wrong) = Wrong(sites.AtRoot, summaries);

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(40)));
        Assert.True(marked > 100, $"{marked} parts are marked");
    }

    private static (int Marked, IReadOnlyList<string> Wrong) Wrong(BuiltSite site, IEnumerable<string> pages)
    {
        var names = ProperNames(site);
        var words = Words();
        var (marked, wrong) = (0, new List<string>());
        foreach (var path in pages)
        {
            foreach (var text in Texts(site.Page(path)))
            {
                var (shown, isMarked) = (Spaces().Replace(text.Text, " ").Trim(), IsMarked(text));
                marked += isMarked ? 1 : 0;
                if (isMarked ? words.Contains(shown) : Letters().IsMatch(names.Replace(shown, "")))
                {
                    wrong.Add($"{path} <{text.ParentElement!.LocalName} class={text.ParentElement.ClassName}>: {shown}");
                }
            }
        }

        return (marked, wrong);
    }

    [Fact]
    public void On_a_Vietnamese_site_only_the_link_to_the_summary_in_English_is_marked()
    {
        using var source = SourceTree.Small();
        Cchc.Run("build", "--source", source.Path).Succeeded();
        var site = new BuiltSite(source.Combine("_site"));
        Assert.All(
            site.Pages.Where(p => !p.Contains("en/index.html", StringComparison.Ordinal)),
            path => Assert.All(site.Page(path).QuerySelectorAll("body [lang]"), e => Assert.Equal(("en", "Summary in English"), (e.GetAttribute("lang"), e.TextContent))));
    }

    private static SourceTree English()
    {
        var source = SourceTree.Empty().Write("site.config.yml", "title: Administrative reform plans\nlanguage: en\n");
        var content = RepositoryRoot.Combine("content");
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            source.WriteBytes($"content/{Path.GetRelativePath(content, file).Replace('\\', '/')}", File.ReadAllBytes(file));
        }

        return source;
    }

    /// <summary>Text that is shown or read out. A picture has one name in one language, and its figures stand in the table beside it; code is no language.</summary>
    private static IEnumerable<IText> Texts(IDocument page) =>
        page.Body!.Descendants<IText>().Where(t => t.ParentElement!.Closest("svg, script, style, textarea") is null && t.Text.Trim().Length > 0);

    private static bool IsMarked(IText text) => text.ParentElement!.Closest("[lang]")!.GetAttribute("lang") == "vi";

    /// <summary>Names of wards, places and agencies may stand inside an English sentence: the criterion leaves out proper names. So may the name of a column or a sheet.</summary>
    private static Regex ProperNames(BuiltSite site)
    {
        var names = site.Files.Where(f => f.EndsWith("/data.json", StringComparison.Ordinal)).Select(f => site.Json(f)).SelectMany(data =>
            data.GetProperty("agencies").EnumerateArray().Select(a => a.GetProperty("name").GetString()!).Append(Unit(data, "name")).Append(Unit(data, "name")[(Unit(data, "level").Length + 1)..]));
        var columns = site.Page("du-lieu/index.html").QuerySelectorAll("th[lang=vi]").Select(c => c.TextContent);
        return new Regex(string.Join('|', names.Concat(columns).Append("Giới thiệu").Append("NĐ-CP").Distinct(StringComparer.Ordinal).OrderByDescending(n => n.Length).Select(Regex.Escape)));

        static string Unit(JsonElement data, string member) => data.GetProperty("unit").GetProperty(member).GetString()!;
    }

    private static HashSet<string> Words() =>
    [
        .. File.ReadLines(RepositoryRoot.Combine("themes", "default", "i18n", "en.yml")).Select(l => Word().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value.Trim('"'))
            .Where(w => w.Contains(' ', StringComparison.Ordinal) && !Letters().IsMatch(w)),
    ];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]", RegexOptions.IgnoreCase)]
    private static partial Regex Letters();

    [GeneratedRegex(@"^\s+[\w-]+: (.+)$")]
    private static partial Regex Word();
}

using CcHc.Publisher.Content.Config;
using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Content.Pages;
using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Content.Units;
using CcHc.Publisher.Content.Yaml;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Sites;
using CcHc.Publisher.Model.Text;
using CcHc.Publisher.Model.Units;

namespace CcHc.Publisher.Content.Sites;

/// <summary><c>site.config.yml</c> and <c>content/</c> to a <see cref="Site"/>.</summary>
public static class SiteLoader
{
    private const string ContentFolder = "content";

    /// <summary>What could be read. Every mistake of every file is in <paramref name="bag"/>; none is thrown.</summary>
    /// <param name="sourceFolder">The folder that holds <c>site.config.yml</c> and <c>content/</c>.</param>
    /// <param name="today">Entries dated after it are a warning.</param>
    /// <param name="bag">Takes the diagnostics.</param>
    /// <exception cref="IOException">The disk fails.</exception>
    public static Site Load(string sourceFolder, DateOnly today, DiagnosticBag bag)
    {
        var (config, wanted) = SiteConfigReader.Read(sourceFolder, bag);
        if (SourceFolder.Open(sourceFolder, ContentFolder, bag) is not { } content)
        {
            bag.Report(DiagnosticRules.MissingFile, new SourceLocation(ContentFolder), "Thư mục nguồn không có thư mục content.", "Kiểm tra lại --source: đó phải là thư mục chứa site.config.yml và content.");
            return new Site { Config = config };
        }

        UnusedFiles.Report(content.Files().Select(f => f.File), "Thư mục content chỉ chứa thư mục của các đơn vị và thư mục trang.", bag);
        var folders = content.Folders();
        var unitFolders = folders.Where(f => f.Name != PageReader.FolderName).ToList();
        ReportUnknown(wanted, [.. unitFolders.Select(f => f.Name)], bag);
        var units = new UnitReader(today, bag);
        return new Site
        {
            Config = config,
            Units = Order([.. unitFolders.Select(units.Read).OfType<Unit>()], config.Units),
            Pages = folders.FirstOrDefault(f => f.Name == PageReader.FolderName) is { } pages ? PageReader.Read(pages, bag) : [],
        };
    }

    private static void ReportUnknown(IReadOnlyList<YamlScalar> wanted, IReadOnlyList<string> folders, DiagnosticBag bag)
    {
        var known = folders.ToHashSet(StringComparer.Ordinal);
        foreach (var id in wanted.Where(w => !w.IsEmpty && !known.Contains(Fields.Words(w))))
        {
            var nearest = NearestName.Find(id.Text, folders);
            bag.Report(
                DiagnosticRules.UnknownUnit, id.Location, $"«units» có «{Excerpt.Of(id.Text)}», nhưng thư mục content không có đơn vị ấy.",
                nearest is null ? "Sửa hoặc bỏ dòng ấy." : $"Có phải «{nearest}» không?");
        }
    }

    private static IReadOnlyList<Unit> Order(IReadOnlyList<Unit> units, IReadOnlyList<string> wanted)
    {
        var places = wanted.Distinct(StringComparer.Ordinal).Select((id, place) => (id, place)).ToDictionary(w => w.id, w => w.place, StringComparer.Ordinal);
        return
        [
            .. units.OrderBy(u => places.GetValueOrDefault(u.Id, int.MaxValue))
                .ThenBy(u => u.Name, VietnameseComparer.Instance).ThenBy(u => u.Id, StringComparer.Ordinal),
        ];
    }
}

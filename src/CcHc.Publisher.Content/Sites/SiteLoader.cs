using CcHc.Publisher.Content.Config;
using CcHc.Publisher.Content.Pages;
using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Content.Units;
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
        var config = SiteConfigReader.Read(sourceFolder, bag);
        if (SourceFolder.Open(sourceFolder, ContentFolder, bag) is not { } content)
        {
            bag.Report(DiagnosticRules.MissingFile, new SourceLocation(ContentFolder), "Thư mục nguồn không có thư mục content.", "Kiểm tra lại --source: đó phải là thư mục chứa site.config.yml và content.");
            return new Site { Config = config };
        }

        UnusedFiles.Report(content.Files().Select(f => f.File), "Thư mục content chỉ chứa thư mục của các đơn vị và thư mục trang.", bag);
        var folders = content.Folders();
        var units = new UnitReader(today, bag);
        return new Site
        {
            Config = config,
            Units = Order([.. folders.Where(f => f.Name != PageReader.FolderName).Select(units.Read).OfType<Unit>()], config.Units, bag),
            Pages = folders.FirstOrDefault(f => f.Name == PageReader.FolderName) is { } pages ? PageReader.Read(pages, bag) : [],
        };
    }

    private static IReadOnlyList<Unit> Order(IReadOnlyList<Unit> units, IReadOnlyList<string> wanted, DiagnosticBag bag)
    {
        foreach (var id in wanted.Where(id => !units.Any(u => u.Id == id)))
        {
            var nearest = NearestName.Find(id, units.Select(u => u.Id));
            bag.Report(
                DiagnosticRules.UnknownUnit, new SourceLocation("site.config.yml"), $"«units» có «{id}», nhưng content không có đơn vị ấy.",
                nearest is null ? "Sửa hoặc bỏ dòng ấy." : $"Có phải «{nearest}» không?");
        }

        var places = wanted.Distinct(StringComparer.Ordinal).Select((id, place) => (id, place)).ToDictionary(w => w.id, w => w.place, StringComparer.Ordinal);
        return
        [
            .. units.OrderBy(u => places.GetValueOrDefault(u.Id, int.MaxValue))
                .ThenBy(u => u.Name, VietnameseComparer.Instance).ThenBy(u => u.Id, StringComparer.Ordinal),
        ];
    }
}

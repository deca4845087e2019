using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Keys;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Themes;

/// <summary>A theme, the one that it extends, the one that this extends, and so on.</summary>
internal static class ThemeChain
{
    /// <summary>The folders, the theme's own first; null with a diagnostic where one is missing or comes back to itself.</summary>
    public static IReadOnlyList<ThemeFolder>? Follow(string name, IReadOnlyList<string> roots, DiagnosticBag bag)
    {
        if (ThemeFolder.Open(name, roots, 0, bag) is not { } folder)
        {
            var nearest = NearestName.Find(name, ThemeFolder.Names(roots, bag));
            bag.Report(
                DiagnosticRules.MissingTemplate, new SourceLocation($"themes/{name}"), $"Không thấy giao diện «{name}».",
                nearest is null ? "Sửa «theme» trong site.config.yml, hoặc thêm thư mục giao diện vào themes." : $"Có phải «{nearest}» không? Sửa «theme» trong site.config.yml.");
            return null;
        }

        var chain = new List<ThemeFolder> { folder };
        while (folder.Declaration.Text(ThemeKeys.Extends) is { } parentName)
        {
            // A site's own theme may extend the one of the same name that comes with the program.
            var parent = ThemeFolder.Open(parentName, roots, parentName == folder.Name ? folder.Root + 1 : 0, bag);
            if (parent is null || chain.Any(c => c.Name == parent.Name && c.Root == parent.Root))
            {
                Report(folder, parentName, parent is null ? null : [.. chain.Select(c => c.Name), parent.Name], roots, bag);
                return null;
            }

            chain.Add(parent);
            folder = parent;
        }

        return chain;
    }

    private static void Report(ThemeFolder folder, string parent, IReadOnlyList<string>? ring, IReadOnlyList<string> roots, DiagnosticBag bag)
    {
        var at = folder.Declaration.LocationOf(ThemeKeys.Extends);
        if (ring is not null)
        {
            bag.Report(
                DiagnosticRules.ThemeParent, at, $"Các giao diện lấy nhau làm gốc thành vòng: {string.Join(" → ", ring)}.", "Bỏ dòng «extends» ở một giao diện trong vòng ấy.");
            return;
        }

        var names = ThemeFolder.Names(roots, bag).Where(n => n != folder.Name).ToList();
        var nearest = NearestName.Find(parent, names);
        bag.Report(
            DiagnosticRules.ThemeParent, at, $"Không thấy giao diện gốc «{Excerpt.Of(parent)}».",
            nearest is null ? $"Viết tên một giao diện có thật: {string.Join(", ", names)}." : $"Có phải «{nearest}» không?");
    }
}

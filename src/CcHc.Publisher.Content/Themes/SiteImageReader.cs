using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Text;
using CcHc.Publisher.Model.Themes;

namespace CcHc.Publisher.Content.Themes;

/// <summary>Reads a picture that a site chose for its theme: a file of the site's folder, and the words that stand for it.</summary>
internal static class SiteImageReader
{
    private const int MostBytes = 500_000;
    private const string Cure = "Viết hai dòng thụt vào:  file: logo.svg  và  alt: lời thay cho ảnh.";
    private static readonly string[] Kinds = [".svg", ".png", ".jpg", ".jpeg", ".webp"];

    /// <summary>The picture, or null with a diagnostic.</summary>
    public static ThemeImage? Read(WrittenOption value, string sourceFolder, DiagnosticBag bag)
    {
        foreach (var part in value.Parts.Where(p => p.Name is not ("file" or "alt")))
        {
            var nearest = NearestName.Find(part.Name, ["file", "alt"]);
            bag.Report(DiagnosticRules.UnknownKey, part.NameAt, $"Một ảnh không có khóa «{Excerpt.Of(part.Name)}», nên dòng này bị bỏ qua.", nearest is null ? Cure : $"Có phải «{nearest}» không?");
        }

        var (file, alt) = (value.Parts.FirstOrDefault(p => p.Name == "file"), value.Parts.FirstOrDefault(p => p.Name == "alt"));
        if (value.IsList || file?.Text is not { Length: > 0 } path || alt?.Text is null)
        {
            bag.Report(
                DiagnosticRules.MissingKey, value.ValueAt, $"Ảnh «{value.Name}» cần tệp và lời thay cho ảnh, cho người không nhìn thấy ảnh.", Cure);
            return null;
        }

        return Find(path, sourceFolder) is { } found ? Check(found, path, value, file.ValueAt, bag) ? new ThemeImage($"options/{value.Name.Replace('-', '_').ToLowerInvariant()}{Path.GetExtension(found).ToLowerInvariant()}", found, alt.Text) : null : Missing(path, file.ValueAt, bag);
    }

    /// <summary>The real file, or null where there is none in the site's folder.</summary>
    private static string? Find(string path, string sourceFolder)
    {
        if (Path.IsPathRooted(path) || RealPath.Of(sourceFolder) is not { } root || RealPath.Of(Path.Combine(sourceFolder, path)) is not { } found)
        {
            return null;
        }

        return found.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(found) ? found : null;
    }

    private static ThemeImage? Missing(string path, SourceLocation at, DiagnosticBag bag)
    {
        bag.Report(DiagnosticRules.MissingDocument, at, $"Không thấy tệp ảnh «{Excerpt.Of(path)}» trong thư mục của trang.", "Viết đường dẫn tính từ thư mục chứa site.config.yml, ví dụ logo.svg.");
        return null;
    }

    private static bool Check(string found, string path, WrittenOption value, SourceLocation at, DiagnosticBag bag)
    {
        var kind = Path.GetExtension(found).ToLowerInvariant();
        if (!Kinds.Contains(kind, StringComparer.Ordinal))
        {
            bag.Report(DiagnosticRules.InvalidValue, at, $"Tệp «{Excerpt.Of(path)}» không phải ảnh dùng được cho «{value.Name}».", $"Dùng một trong các loại: {string.Join(", ", Kinds)}.");
            return false;
        }

        if (new FileInfo(found).Length > MostBytes)
        {
            bag.Report(DiagnosticRules.FileTooLarge, at, $"Ảnh «{Excerpt.Of(path)}» lớn hơn {MostBytes / 1000} kB; trang nào cũng phải tải nó.", "Thu nhỏ ảnh, hoặc dùng ảnh SVG.");
            return false;
        }

        if (kind == ".svg" && !SafeSvg.IsSafe(File.ReadAllBytes(found)))
        {
            bag.Report(DiagnosticRules.UnsafeDocument, at, $"Ảnh SVG «{Excerpt.Of(path)}» không đọc được, hoặc có mã lệnh hay liên kết ra ngoài.", "Xuất lại ảnh chỉ gồm hình vẽ, hoặc dùng ảnh PNG.");
            return false;
        }

        return true;
    }
}

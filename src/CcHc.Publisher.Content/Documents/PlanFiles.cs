using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Documents;

/// <summary>The files of a plan's <c>tai-lieu</c> folder.</summary>
internal sealed class PlanFiles
{
    /// <summary>The folder's name.</summary>
    public const string FolderName = "tai-lieu";

    /// <summary>Kinds of files that a browser shows as pages or runs.</summary>
    private static readonly HashSet<string> Active = new(StringComparer.OrdinalIgnoreCase)
    {
        ".html", ".htm", ".xhtml", ".xht", ".shtml", ".mht", ".mhtml", ".svg", ".svgz", ".xml", ".xsl", ".xslt", ".js", ".mjs", ".wasm", ".swf", ".php", ".hta",
    };

    private readonly HashSet<string> _byPath;

    private PlanFiles(IReadOnlyList<PlanFile> all)
    {
        All = all;
        _byPath = all.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A plan without documents.</summary>
    public static PlanFiles None { get; } = new([]);

    /// <summary>All of them, by path, ordinal.</summary>
    public IReadOnlyList<PlanFile> All { get; }

    /// <summary>The files of a folder and of those below it. Those that a browser would run are reported and left out.</summary>
    public static PlanFiles Read(SourceFolder folder, DiagnosticBag bag) =>
        new([.. Below(folder, "").Where(f => IsSafe(f, folder, bag)).DistinctBy(f => f.Path, StringComparer.Ordinal).OrderBy(f => f.Path, StringComparer.Ordinal)]);

    /// <summary>A page or picture with scripts in it would run in the name of the site.</summary>
    private static bool IsSafe(PlanFile file, SourceFolder folder, DiagnosticBag bag)
    {
        if (!Active.Contains(Path.GetExtension(file.Path)))
        {
            return true;
        }

        bag.Report(
            DiagnosticRules.UnsafeDocument, new SourceLocation($"{folder.File}/{file.Path}"),
            $"Tệp loại {Path.GetExtension(file.Path).ToLowerInvariant()} chạy được trong trình duyệt, nên không được đưa lên trang.", "Lưu tài liệu thành PDF (hoặc ảnh PNG, JPG) rồi thay tệp này.");
        return false;
    }

    /// <summary>The path of a file that a text names (<c>bao-cao.pdf</c> or <c>tai-lieu/bao-cao.pdf</c>), or null with a diagnostic.</summary>
    public string? Find(string? written, SourceLocation location, DiagnosticBag bag)
    {
        if (written is null)
        {
            return null;
        }

        var path = written.Replace('\\', '/');
        path = path.StartsWith($"{FolderName}/", StringComparison.Ordinal) ? path[(FolderName.Length + 1)..] : path;
        if (_byPath.Contains(path))
        {
            return path;
        }

        var nearest = NearestName.Find(path, All.Select(f => f.Path));
        bag.Report(
            DiagnosticRules.MissingDocument, location, $"Không thấy tệp «{Excerpt.Of(written)}» trong thư mục {FolderName} của kế hoạch.",
            nearest is null ? $"Chép tệp vào thư mục {FolderName} của kế hoạch, hoặc sửa tên tệp ở dòng này." : $"Có phải «{nearest}» không? Nếu không, chép tệp vào thư mục {FolderName} của kế hoạch.");
        return null;
    }

    private static IEnumerable<PlanFile> Below(SourceFolder folder, string prefix) =>
        folder.Files().Select(f => new PlanFile(prefix + f.Name, f.FullPath, f.Size))
            .Concat(folder.Folders().SelectMany(f => Below(f, $"{prefix}{f.Name}/")));
}

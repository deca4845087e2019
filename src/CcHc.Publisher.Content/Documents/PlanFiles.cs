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

    /// <summary>The files of a folder and of those below it.</summary>
    public static PlanFiles Read(SourceFolder folder) =>
        new([.. Below(folder, "").DistinctBy(f => f.Path, StringComparer.Ordinal).OrderBy(f => f.Path, StringComparer.Ordinal)]);

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

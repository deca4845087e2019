using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Sources;

/// <summary>A folder of the source tree. What it lists is sorted (ordinal) and never leads out of the tree.</summary>
internal sealed class SourceFolder
{
    private const int MaxDepth = 32;
    private readonly string _boundary;
    private readonly int _depth;
    private readonly DiagnosticBag _bag;

    private SourceFolder(string fullPath, string file, string boundary, int depth, DiagnosticBag bag)
    {
        FullPath = fullPath;
        File = file;
        _boundary = boundary;
        _depth = depth;
        _bag = bag;
    }

    /// <summary>Where it stands on disk.</summary>
    public string FullPath { get; }

    /// <summary>Its path from the source folder, with <c>/</c>.</summary>
    public string File { get; }

    /// <summary>Its own name.</summary>
    public string Name => File[(File.LastIndexOf('/') + 1)..];

    /// <summary>Its place, for messages about it as a whole.</summary>
    public SourceLocation Location => new(File);

    /// <summary>The folder <paramref name="name"/> of the source, or null where there is none. Links may not lead out of it.</summary>
    public static SourceFolder? Open(string sourceFolder, string name, DiagnosticBag bag)
    {
        var path = Path.Combine(sourceFolder, name);
        return Directory.Exists(path) ? new SourceFolder(path, name.Replace('\\', '/'), RealPath.Of(path), 0, bag) : null;
    }

    /// <summary>The folders in it.</summary>
    public IReadOnlyList<SourceFolder> Folders() =>
    [
        .. Visible(Directory.EnumerateDirectories(FullPath))
            .Where(p => _depth < MaxDepth || ReportDepth(p))
            .Select(p => new SourceFolder(p, Below(p), _boundary, _depth + 1, _bag)),
    ];

    /// <summary>The files in it.</summary>
    public IReadOnlyList<SourceFile> Files() =>
        [.. Visible(Directory.EnumerateFiles(FullPath)).Select(p => new SourceFile(p, Below(p), _bag))];

    private string Below(string path) => $"{File}/{Path.GetFileName(path)}";

    private IEnumerable<string> Visible(IEnumerable<string> paths) =>
        paths.Where(p => !IsNoise(Path.GetFileName(p))).Order(StringComparer.Ordinal).Where(StaysInside);

    /// <summary>What editors and their programs leave behind.</summary>
    private static bool IsNoise(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name.EndsWith('~')
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);

    private bool StaysInside(string path)
    {
        if (!System.IO.File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint))
        {
            return true;
        }

        var target = RealPath.Of(path);
        var isInside = target.StartsWith(_boundary + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        var isAncestor = (FullPath + Path.DirectorySeparatorChar).StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        if (isInside && !isAncestor && (System.IO.File.Exists(target) || Directory.Exists(target)))
        {
            return true;
        }

        _bag.Report(
            DiagnosticRules.LinkLeavesFolder, new SourceLocation(Below(path)),
            "Liên kết tượng trưng này dẫn ra ngoài thư mục nội dung (hoặc dẫn vòng, hoặc tới nơi không có), nên không được đọc.",
            "Chép tệp thật vào thư mục thay cho liên kết.");
        return false;
    }

    private bool ReportDepth(string path)
    {
        _bag.Report(
            DiagnosticRules.InvalidId, new SourceLocation(Below(path)),
            $"Thư mục lồng nhau quá {MaxDepth} cấp.", "Đưa tệp lên gần thư mục của kế hoạch hơn.");
        return false;
    }
}

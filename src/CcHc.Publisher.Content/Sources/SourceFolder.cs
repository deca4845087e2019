using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Sources;

/// <summary>A folder of the source tree. What it lists is sorted (ordinal) and never leads out of the tree.</summary>
internal sealed class SourceFolder
{
    private const int MaxDepth = 32;
    private const char NotUnicode = '\uFFFD';

    private readonly string _realPath;
    private readonly string _boundary;
    private readonly int _depth;
    private readonly DiagnosticBag _bag;

    private SourceFolder(string realPath, string file, string boundary, int depth, DiagnosticBag bag)
    {
        _realPath = realPath;
        File = file;
        _boundary = boundary;
        _depth = depth;
        _bag = bag;
    }

    /// <summary>Its path from the source folder, with <c>/</c>.</summary>
    public string File { get; }

    /// <summary>Its own name.</summary>
    public string Name => File[(File.LastIndexOf('/') + 1)..];

    /// <summary>Its place, for messages about it as a whole.</summary>
    public SourceLocation Location => new(File);

    /// <summary>Whether a link led here: links below are not followed, so that no few links can make many folders.</summary>
    private bool IsLinked { get; init; }

    /// <summary>The folder <paramref name="name"/> of the source, or null where there is none. Links may not lead out of it.</summary>
    public static SourceFolder? Open(string sourceFolder, string name, DiagnosticBag bag)
    {
        var path = Path.Combine(sourceFolder, name);
        return Directory.Exists(path) && RealPath.Of(path) is { } real ? new SourceFolder(real, name.Replace('\\', '/'), real, 0, bag) : null;
    }

    /// <summary>The folders in it.</summary>
    public IReadOnlyList<SourceFolder> Folders() => [.. Sorted(Directory.EnumerateDirectories(_realPath)).Select(OpenFolder).OfType<SourceFolder>()];

    /// <summary>The files in it.</summary>
    public IReadOnlyList<SourceFile> Files() => [.. Sorted(Directory.EnumerateFiles(_realPath)).Select(OpenFile).OfType<SourceFile>()];

    private SourceFolder? OpenFolder(string path)
    {
        if (_depth == MaxDepth)
        {
            _bag.Report(
                DiagnosticRules.InvalidId, new SourceLocation(Below(path)), $"Thư mục lồng nhau quá {MaxDepth} cấp, nên không được đọc.",
                "Đưa tệp lên gần thư mục của kế hoạch hơn.");
            return null;
        }

        if (!IsLink(path))
        {
            return new SourceFolder(path, Below(path), _boundary, _depth + 1, _bag) { IsLinked = IsLinked };
        }

        var target = Follow(path);
        var isRing = target is not null && IsSameOrBelow(_realPath, target);
        if (target is not null && !isRing && !IsLinked && Directory.Exists(target))
        {
            return new SourceFolder(target, Below(path), _boundary, _depth + 1, _bag) { IsLinked = true };
        }

        ReportLink(path);
        return null;
    }

    private SourceFile? OpenFile(string path)
    {
        if (!IsLink(path))
        {
            return new SourceFile(path, Below(path), _bag);
        }

        // The target is read, not the link: what was checked is what is read.
        if (Follow(path) is { } target && System.IO.File.Exists(target))
        {
            return new SourceFile(target, Below(path), _bag);
        }

        ReportLink(path);
        return null;
    }

    private string Below(string path) => $"{File}/{VietnameseText.Compose(Path.GetFileName(path))}";

    private IEnumerable<string> Sorted(IEnumerable<string> paths) => paths.Where(p => !IsNoise(Path.GetFileName(p))).Order(StringComparer.Ordinal).Where(HasName);

    /// <summary>What editors and their programs leave behind.</summary>
    private static bool IsNoise(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name.EndsWith('~')
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);

    /// <summary>A name of bytes that are no Unicode text cannot be opened again by the text that it is read as.</summary>
    private bool HasName(string path)
    {
        if (!Path.GetFileName(path).Contains(NotUnicode, StringComparison.Ordinal))
        {
            return true;
        }

        _bag.Report(
            DiagnosticRules.InvalidId, new SourceLocation(Below(path)), "Tên tệp hoặc thư mục này viết bằng bảng mã lạ, nên không đọc được.",
            "Đổi tên, chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối.");
        return false;
    }

    private static bool IsLink(string path) => System.IO.File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint) && new FileInfo(path).LinkTarget is not null;

    /// <summary>Where a link leads, or null where that is outside.</summary>
    private string? Follow(string path) => RealPath.Of(path) is { } target && target != _boundary && IsSameOrBelow(target, _boundary) ? target : null;

    private static bool IsSameOrBelow(string path, string folder) =>
        (path + Path.DirectorySeparatorChar).StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private void ReportLink(string path) => _bag.Report(
        DiagnosticRules.LinkLeavesFolder, new SourceLocation(Below(path)),
        "Liên kết tượng trưng này dẫn ra ngoài thư mục nội dung, dẫn vòng, hoặc tới nơi không có, nên không được đọc.",
        "Chép tệp hoặc thư mục thật vào thay cho liên kết.");
}

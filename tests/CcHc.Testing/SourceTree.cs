using System.Text;

namespace CcHc.Testing;

/// <summary>A source folder (<c>site.config.yml</c>, <c>content/</c>, <c>themes/</c>) made for one test; it goes when the test ends.</summary>
/// <example><c>using var source = SourceTree.Small().Write($"{SourceTree.Plan}/nhiem-vu/02.md", "---\nstt: 2\n---\n");</c></example>
public sealed class SourceTree : IDisposable
{
    /// <summary>The unit of <see cref="Small"/>.</summary>
    public const string Unit = "content/phuong-thu";

    /// <summary>Its plan.</summary>
    public const string Plan = $"{Unit}/ke-hoach-2026";

    /// <summary>The plan's only task.</summary>
    public const string Task = $"{Plan}/nhiem-vu/01.md";

    private readonly TemporaryFolder _folder = new();

    private SourceTree()
    {
    }

    /// <summary>Its path on disk.</summary>
    public string Path => _folder.Path;

    /// <summary>A folder with nothing in it.</summary>
    public static SourceTree Empty() => new();

    /// <summary>A ward with one agency and one plan of one group and one task, in which nothing is wrong.</summary>
    public static SourceTree Small() => Empty()
        .Write("site.config.yml", "title: Trang thử\n")
        .Write($"{Unit}/index.md", "---\ntên: Phường Thử\nloại: phường\ncơ quan:\n  - tên: Văn phòng\n    mã: van-phong\n---\n")
        .Write($"{Plan}/index.md", "---\ntiêu đề: Kế hoạch thử\nthời kỳ: 2026\nnhóm:\n  - số: I\n    tên: Nhóm một\n---\n")
        .Write(Task, "---\nstt: 1\nnhóm: I\nnhiệm vụ: Việc thử\ncơ quan chủ trì: Văn phòng\nthời gian: Quý I/2026\n---\n");

    /// <summary>The small ward with the files of another folder laid over it.</summary>
    public static SourceTree SmallWith(string folder)
    {
        var tree = Small();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            tree.WriteBytes(System.IO.Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
        }

        return tree;
    }

    /// <summary>The path on disk of something below it.</summary>
    public string Combine(string path) => _folder.Combine(path.Split('/'));

    /// <summary>Writes a file, UTF-8 without a byte order mark.</summary>
    public SourceTree Write(string path, string text) => WriteBytes(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file.</summary>
    public SourceTree WriteBytes(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Combine(path))!);
        File.WriteAllBytes(Combine(path), bytes);
        return this;
    }

    /// <summary>Adds lines to the front matter of a file that is there.</summary>
    public SourceTree AddFrontMatter(string path, string lines)
    {
        var text = File.ReadAllText(Combine(path));
        return Write(path, text.Insert(text.IndexOf("\n---", StringComparison.Ordinal) + 1, lines.EndsWith('\n') ? lines : lines + "\n"));
    }

    /// <summary>Makes a folder.</summary>
    public SourceTree CreateFolder(string path)
    {
        Directory.CreateDirectory(Combine(path));
        return this;
    }

    /// <summary>Makes a symbolic link.</summary>
    /// <param name="path">Where it stands.</param>
    /// <param name="target">What it holds: relative to its own folder, or absolute.</param>
    public SourceTree Link(string path, string target)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Combine(path))!);
        File.CreateSymbolicLink(Combine(path), target);
        return this;
    }

    /// <summary>Deletes a file or a folder with all that is in it.</summary>
    public SourceTree Delete(string path)
    {
        if (Directory.Exists(Combine(path)))
        {
            Directory.Delete(Combine(path), recursive: true);
        }
        else
        {
            File.Delete(Combine(path));
        }

        return this;
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}

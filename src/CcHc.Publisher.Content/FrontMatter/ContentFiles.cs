using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.FrontMatter;

/// <summary>Opens the files that have front matter.</summary>
internal static class ContentFiles
{
    /// <summary>The file that a folder itself is.</summary>
    public const string Index = "index.md";

    /// <summary>Whether a folder has the file.</summary>
    public static bool HasIndex(IReadOnlyList<SourceFile> files) => files.Any(f => f.Name == Index);

    /// <summary>The file, or null with a diagnostic where it is missing or cannot be read.</summary>
    public static FrontMatterFile? ReadIndex(SourceFolder folder, IReadOnlyList<SourceFile> files, DiagnosticBag bag)
    {
        if (files.FirstOrDefault(f => f.Name == Index) is not { } file)
        {
            bag.Report(
                DiagnosticRules.MissingFile, folder.Location, $"Thư mục này thiếu tệp {Index}.",
                $"Tạo tệp {folder.File}/{Index} theo mẫu, hoặc xóa thư mục nếu không dùng.");
            return null;
        }

        return Read(file, bag);
    }

    /// <summary>The front matter and body of a file, or null with a diagnostic.</summary>
    public static FrontMatterFile? Read(SourceFile file, DiagnosticBag bag) =>
        file.ReadText() is { } text ? FrontMatterReader.Read(text, bag) : null;
}

using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Sources;

/// <summary>A file of the source tree.</summary>
internal sealed class SourceFile(string fullPath, string file, DiagnosticBag bag)
{
    /// <summary>Where it stands on disk.</summary>
    public string FullPath => fullPath;

    /// <summary>Its path from the source folder, with <c>/</c>.</summary>
    public string File => file;

    /// <summary>Its own name.</summary>
    public string Name => file[(file.LastIndexOf('/') + 1)..];

    /// <summary>Its name without <c>.md</c>, or null where it is no Markdown file.</summary>
    public string? MarkdownId => Name.EndsWith(".md", StringComparison.Ordinal) ? Name[..^3] : null;

    /// <summary>Bytes.</summary>
    public long Size => new FileInfo(fullPath).Length;

    /// <summary>Its text, or null with a diagnostic.</summary>
    public SourceText? ReadText() => SourceReader.CheckSize(file, Size, bag) ? SourceReader.Read(file, System.IO.File.ReadAllBytes(fullPath), bag) : null;
}

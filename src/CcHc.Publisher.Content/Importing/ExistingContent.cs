using System.Text;
using CcHc.Publisher.Content.Corrections;
using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Importing;

/// <summary>The files of a unit and one of its plans as they stand on disk: byte order marks and line ends included.</summary>
/// <param name="Files">Path from the source folder, with <c>/</c> → text.</param>
public sealed record ExistingContent(IReadOnlyDictionary<string, string> Files)
{
    /// <summary>A unit and a plan that are not there yet.</summary>
    public static ExistingContent None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>What is there. A file that is no text is reported.</summary>
    /// <exception cref="IOException">The disk fails.</exception>
    public static ExistingContent Read(string sourceFolder, ImportTarget target, DiagnosticBag bag)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var unit = Find(SourceFolder.Open(sourceFolder, "content", bag), target.Unit);
        var plan = Find(unit, target.Plan);
        Add(unit, f => f.Name == ContentFiles.Index, files, bag);
        Add(plan, f => f.Name is ContentFiles.Index or CorrectionsReader.FileName, files, bag);
        Add(Find(plan, RowFiles.Tasks), f => f.MarkdownId is not null, files, bag);
        Add(Find(plan, RowFiles.Indicators), f => f.MarkdownId is not null, files, bag);
        return new ExistingContent(files);
    }

    private static SourceFolder? Find(SourceFolder? folder, string name) => folder?.Folders().FirstOrDefault(f => f.Name == name);

    private static void Add(SourceFolder? folder, Func<SourceFile, bool> isWanted, Dictionary<string, string> files, DiagnosticBag bag)
    {
        foreach (var file in folder is null ? [] : folder.Files().Where(isWanted))
        {
            var bytes = file.Size <= SourceReader.MaxBytes ? File.ReadAllBytes(file.FullPath) : [];
            if (SourceReader.CheckSize(file.File, file.Size, bag) && SourceReader.CheckUtf8(file.File, bytes, bag))
            {
                files.Add(file.File, Encoding.UTF8.GetString(bytes));
            }
        }
    }
}

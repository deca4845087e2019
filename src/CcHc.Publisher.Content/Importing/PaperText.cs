using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Importing;

/// <summary>The text of a paper.</summary>
/// <param name="Text">Composed, LF line ends, no byte order mark; form feeds where pages end.</param>
/// <param name="Blanks">How many control characters became blanks.</param>
public sealed record PaperText(string Text, int Blanks)
{
    /// <summary>Reads a file, or reports why it cannot be read.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">Its name in messages.</param>
    /// <param name="bag">Takes the diagnostics.</param>
    /// <exception cref="IOException">The disk fails.</exception>
    public static PaperText? Read(string path, string name, DiagnosticBag bag) =>
        SourceReader.CheckSize(name, new FileInfo(path).Length, bag) && SourceReader.ReadPaper(name, File.ReadAllBytes(path), bag) is var (text, blanks)
            ? new PaperText(text, blanks)
            : null;
}

namespace CcHc.Templating.Tests.Corpus;

/// <summary>A template <c>x.html</c> below <c>Pairs</c> with what it gives: <c>x.out</c>, the output, or <c>x.error</c>, line and column of the
/// first mistake. <c>x.NAME.include</c> is a template that it includes, the values are those of <c>model.json</c>.</summary>
internal sealed record TemplatePair(string Name, string Template, string? Output, string? Error, IReadOnlyDictionary<string, string> Includes)
{
    private static readonly string Folder = RepositoryRoot.Combine("tests", "CcHc.Templating.Tests", "Corpus", "Pairs");

    public static IReadOnlyList<TemplatePair> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>What the template gives now: its output, or where it fails.</summary>
    public (string? Output, string? Error) Run()
    {
        var template = CcHc.Templating.Template.Parse(Template);
        if (template.HasErrors)
        {
            return (null, Place(template.Messages[0].Span.Start));
        }

        var context = Render.Context(
            CorpusModel.Create(), Includes, context => (context.Now, context.RandomSeed) = (new DateTime(2026, 1, 5, 7, 8, 9), 1));
        try
        {
            return (template.Render(context), null);
        }
        catch (Runtime.ScriptRuntimeException failure)
        {
            return (null, Place(failure.Span.Start));
        }
    }

    private static string Place(Syntax.TextPosition position) => $"{position.Line},{position.Column}\n";

    private static TemplatePair Read(string file)
    {
        var stem = file[..^".html".Length];
        var includes = Directory.EnumerateFiles(Path.GetDirectoryName(file)!, Path.GetFileName(stem) + ".*.include")
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path)[(Path.GetFileName(stem).Length + 1)..], File.ReadAllText, StringComparer.Ordinal);
        return new TemplatePair(
            Path.GetRelativePath(Folder, stem).Replace('\\', '/'), File.ReadAllText(file), ReadOrNull(stem + ".out"), ReadOrNull(stem + ".error"), includes);
    }

    private static string? ReadOrNull(string file) => File.Exists(file) ? File.ReadAllText(file) : null;
}

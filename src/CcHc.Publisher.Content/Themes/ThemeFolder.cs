using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Content.Yaml;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Keys;

namespace CcHc.Publisher.Content.Themes;

/// <summary>The folder of one theme, without what it extends.</summary>
internal sealed class ThemeFolder
{
    private const string DeclarationFile = "theme.yml";
    private static readonly string[] TemplateFolders = ["layouts", "pages", "partials"];

    private readonly Dictionary<string, SourceFolder> _folders;

    private ThemeFolder(string name, int root, SourceFolder folder, DiagnosticBag bag)
    {
        Name = name;
        Root = root;
        _folders = folder.Folders().ToDictionary(f => f.Name, StringComparer.Ordinal);
        var file = folder.Files().FirstOrDefault(f => f.Name == DeclarationFile);
        Declaration = file?.ReadText() is { } text
            ? Fields.Create(YamlReader.Read(file.File, text.Text, 1, bag), ThemeKeys.Section, bag)
            : Fields.Unreadable(folder.Location, bag);
    }

    /// <summary>The folder's name.</summary>
    public string Name { get; }

    /// <summary>Which of the folders that hold themes it stands in, from 0.</summary>
    public int Root { get; }

    /// <summary>Its <c>theme.yml</c>; nothing where it has none.</summary>
    public Fields Declaration { get; }

    /// <summary>Its templates by their paths in the theme.</summary>
    public IEnumerable<(string Path, SourceFile File)> Templates => TemplateFolders.Where(_folders.ContainsKey).SelectMany(f => Files(_folders[f], $"{f}/"));

    /// <summary>Its assets by their paths below <c>assets</c>.</summary>
    public IEnumerable<(string Path, SourceFile File)> Assets => _folders.TryGetValue("assets", out var assets) ? Files(assets, "") : [];

    /// <summary>The parts of its style sheet by their paths below <c>styles</c>.</summary>
    public IEnumerable<(string Path, SourceFile File)> Sheets =>
        _folders.TryGetValue("styles", out var styles) ? Files(styles, "").Where(f => f.Path.EndsWith(".css", StringComparison.Ordinal)) : [];

    /// <summary>The theme of a name in the first of the folders that has it, or null.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="roots">Folders that hold a <c>themes</c> folder.</param>
    /// <param name="first">Which of them is the first to look in.</param>
    /// <param name="bag">Takes the diagnostics.</param>
    public static ThemeFolder? Open(string name, IReadOnlyList<string> roots, int first, DiagnosticBag bag)
    {
        for (var root = first; root < roots.Count && IsPlainName(name); root++)
        {
            if (SourceFolder.Open(roots[root], $"themes/{name}", bag) is { } folder)
            {
                return new ThemeFolder(name, root, folder, bag);
            }
        }

        return null;
    }

    /// <summary>The names of all themes.</summary>
    public static IEnumerable<string> Names(IEnumerable<string> roots, DiagnosticBag bag) =>
        roots.Select(root => SourceFolder.Open(root, "themes", bag)).OfType<SourceFolder>().SelectMany(f => f.Folders()).Select(f => f.Name).Distinct(StringComparer.Ordinal);

    /// <summary>Its words in a language, or null where it has none of its own.</summary>
    public SourceFile? Words(string language) =>
        _folders.TryGetValue("i18n", out var folder) ? folder.Files().FirstOrDefault(f => f.Name == $"{language}.yml") : null;

    /// <summary>A theme is a folder of <c>themes</c> itself: no name leads elsewhere.</summary>
    private static bool IsPlainName(string name) => name.Length > 0 && name[0] != '.' && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ' ');

    private static IEnumerable<(string Path, SourceFile File)> Files(SourceFolder folder, string prefix) =>
        folder.Files().Select(f => (prefix + f.Name, f)).Concat(folder.Folders().SelectMany(f => Files(f, $"{prefix}{f.Name}/")));
}

using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Content.Yaml;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Themes;

namespace CcHc.Publisher.Content.Themes;

/// <summary>Reads a theme's folder: templates (<c>layouts</c>, <c>pages</c>, <c>partials</c>), words (<c>i18n</c>) and <c>assets</c>.</summary>
public static class ThemeLoader
{
    private static readonly string[] TemplateFolders = ["layouts", "pages", "partials"];

    /// <summary>The theme, or null with a diagnostic where no folder has it.</summary>
    /// <param name="themeName">The folder's name.</param>
    /// <param name="language">Which words: <c>vi</c>.</param>
    /// <param name="roots">Folders that hold a <c>themes</c> folder: the site's own, then the one that comes with the program.</param>
    /// <param name="bag">Takes the diagnostics.</param>
    public static Theme? Load(string themeName, string language, IEnumerable<string> roots, DiagnosticBag bag)
    {
        var name = $"themes/{themeName}";
        var folder = IsPlainName(themeName) ? roots.Select(root => SourceFolder.Open(root, name, bag)).OfType<SourceFolder>().FirstOrDefault() : null;
        if (folder is null)
        {
            bag.Report(DiagnosticRules.MissingTemplate, new SourceLocation(name), $"Không thấy giao diện «{themeName}».", "Sửa «theme» trong site.config.yml, hoặc thêm thư mục giao diện vào themes.");
            return null;
        }

        var folders = folder.Folders().ToDictionary(f => f.Name, StringComparer.Ordinal);
        return new Theme
        {
            Name = themeName,
            Templates =
            [
                .. TemplateFolders.Where(folders.ContainsKey).SelectMany(f => Files(folders[f], $"{f}/"))
                    .Select(f => (f.Path, f.File, Text: f.File.ReadText())).Where(f => f.Text is not null)
                    .Select(f => new ThemeTemplate(f.Path, f.File.File, f.Text!.Text)),
            ],
            Words = ReadWords(folders.GetValueOrDefault("i18n"), language, name, bag),
            Assets = folders.TryGetValue("assets", out var assets) ? [.. Files(assets, "").Select(f => new ThemeAsset(f.Path, f.File.FullPath))] : [],
        };
    }

    /// <summary>A theme is a folder of <c>themes</c> itself: no name leads elsewhere.</summary>
    private static bool IsPlainName(string name) => name.Length > 0 && name[0] != '.' && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ' ');

    private static IEnumerable<(string Path, SourceFile File)> Files(SourceFolder folder, string prefix) =>
        folder.Files().Select(f => (prefix + f.Name, f)).Concat(folder.Folders().SelectMany(f => Files(f, $"{prefix}{f.Name}/")));

    private static IReadOnlyDictionary<string, string> ReadWords(SourceFolder? folder, string language, string theme, DiagnosticBag bag)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var file = folder?.Files().FirstOrDefault(f => f.Name == $"{language}.yml");
        if (file is null)
        {
            bag.Report(DiagnosticRules.MissingTemplate, new SourceLocation($"{theme}/i18n/{language}.yml"), $"Giao diện không có lời cho ngôn ngữ «{language}».", "Thêm tệp ấy vào giao diện, hoặc sửa «language» trong site.config.yml.");
        }
        else if (file.ReadText() is { } text)
        {
            Collect(YamlReader.Read(file.File, text.Text, 1, bag), "", words, bag);
        }

        return words;
    }

    private static void Collect(YamlMap map, string prefix, Dictionary<string, string> words, DiagnosticBag bag)
    {
        foreach (var entry in map.Entries)
        {
            switch (entry.Value)
            {
                case YamlScalar scalar:
                    words[prefix + entry.Key.Text] = scalar.Text.Trim();
                    break;
                case YamlBroken:
                    break;
                case YamlMap inner:
                    Collect(inner, $"{prefix}{entry.Key.Text}.", words, bag);
                    break;
                default:
                    bag.Report(DiagnosticRules.WrongType, entry.Value.Location, "Ở đây cần một dòng chữ hoặc các khóa lồng bên dưới.", "Viết  tên: lời.");
                    break;
            }
        }
    }
}

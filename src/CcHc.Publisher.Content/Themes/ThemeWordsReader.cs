using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Content.Yaml;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Themes;

/// <summary>Reads a file of words: nested keys and texts.</summary>
internal static class ThemeWordsReader
{
    /// <summary>The words in the order of the file; none where there is no file.</summary>
    public static IReadOnlyList<ThemeWord> Read(SourceFile? file, DiagnosticBag bag)
    {
        var words = new List<ThemeWord>();
        if (file?.ReadText() is { } text)
        {
            Collect(YamlReader.Read(file.File, text.Text, 1, bag), "", words, bag);
        }

        return words;
    }

    private static void Collect(YamlMap map, string prefix, List<ThemeWord> words, DiagnosticBag bag)
    {
        foreach (var entry in map.Entries)
        {
            switch (entry.Value)
            {
                case YamlScalar scalar:
                    words.Add(new ThemeWord(prefix + entry.Key.Text, scalar.Text.Trim(), scalar.Location));
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

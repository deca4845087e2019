using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Themes;

namespace CcHc.Publisher.Content.Themes;

/// <summary>The parts of a theme by their names: those of one folder, or of a folder laid over others.</summary>
internal sealed record ThemeLayer
{
    private const string English = "en";

    /// <summary>No part at all.</summary>
    public static readonly ThemeLayer Empty = new();

    /// <summary>Templates by path.</summary>
    public IReadOnlyDictionary<string, ThemeTemplate> Templates { get; private init; } = new Dictionary<string, ThemeTemplate>(StringComparer.Ordinal);

    /// <summary>Words of the site's language by name.</summary>
    public IReadOnlyDictionary<string, ThemeWord> Words { get; private init; } = new Dictionary<string, ThemeWord>(StringComparer.Ordinal);

    /// <summary>English words by name.</summary>
    public IReadOnlyDictionary<string, ThemeWord> EnglishWords { get; private init; } = new Dictionary<string, ThemeWord>(StringComparer.Ordinal);

    /// <summary>Parts of the style sheet by path.</summary>
    public IReadOnlyDictionary<string, ThemeSheet> Sheets { get; private init; } = new Dictionary<string, ThemeSheet>(StringComparer.Ordinal);

    /// <summary>Assets by path.</summary>
    public IReadOnlyDictionary<string, ThemeAsset> Assets { get; private init; } = new Dictionary<string, ThemeAsset>(StringComparer.Ordinal);

    /// <summary>Options by name.</summary>
    public IReadOnlyDictionary<string, ThemeOption> Options { get; private init; } = new Dictionary<string, ThemeOption>(StringComparer.Ordinal);

    /// <summary>Reads what a folder has of its own.</summary>
    public static ThemeLayer Read(ThemeFolder folder, string language, DiagnosticBag bag)
    {
        var words = ByName(ThemeWordsReader.Read(folder.Words(language), bag), w => w.Name);
        return new ThemeLayer
        {
            Templates = ByName(
                folder.Templates.Select(f => (f.Path, f.File.File, Text: f.File.ReadText())).Where(f => f.Text is not null).Select(f => new ThemeTemplate(f.Path, f.File, f.Text!.Text)),
                t => t.Path),
            Words = words,
            EnglishWords = language == English ? words : ByName(ThemeWordsReader.Read(folder.Words(English), bag), w => w.Name),
            Sheets = ByName(folder.Sheets.Select(f => (f.Path, Text: f.File.ReadText())).Where(f => f.Text is not null).Select(f => new ThemeSheet(f.Path, f.Text!.Text)), s => s.Path),
            Assets = ByName(folder.Assets.Select(f => new ThemeAsset(f.Path, f.File.FullPath)), a => a.Path),
            Options = ByName(ThemeOptionsReader.Read(folder.Declaration, bag), o => o.Name),
        };
    }

    /// <summary>These parts, and those of <paramref name="parent"/> that none of these replaces.</summary>
    public ThemeLayer Over(ThemeLayer parent) => new()
    {
        Templates = Over(Templates, parent.Templates),
        Words = Over(Words, parent.Words),
        EnglishWords = Over(EnglishWords, parent.EnglishWords),
        Sheets = Over(Sheets, parent.Sheets),
        Assets = Over(Assets, parent.Assets),
        Options = Over(Options, parent.Options),
    };

    private static Dictionary<string, T> Over<T>(IReadOnlyDictionary<string, T> own, IReadOnlyDictionary<string, T> parent)
    {
        var all = new Dictionary<string, T>(parent, StringComparer.Ordinal);
        foreach (var (name, part) in own)
        {
            all[name] = part;
        }

        return all;
    }

    private static Dictionary<string, T> ByName<T>(IEnumerable<T> parts, Func<T, string> name)
    {
        var all = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            all[name(part)] = part;
        }

        return all;
    }
}

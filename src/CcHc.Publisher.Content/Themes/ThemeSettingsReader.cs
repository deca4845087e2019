using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Text;
using CcHc.Publisher.Model.Themes;

namespace CcHc.Publisher.Content.Themes;

/// <summary>Reads what a site chose (<c>theme_options</c>) as its theme says that it may be.</summary>
public static class ThemeSettingsReader
{
    /// <summary>The theme with what the site chose; what it cannot choose is reported and left at the theme's default.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="written">What the site wrote.</param>
    /// <param name="sourceFolder">The folder of the site, in which its pictures are.</param>
    /// <param name="bag">Takes the diagnostics.</param>
    public static Theme Choose(Theme theme, IReadOnlyList<WrittenOption> written, string sourceFolder, DiagnosticBag bag)
    {
        var chosen = Find(theme, written, bag);
        var values = new OptionValues(bag);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var images = new Dictionary<string, ThemeImage>(StringComparer.Ordinal);
        var links = new Dictionary<string, IReadOnlyList<ThemeLink>>(StringComparer.Ordinal);
        var colors = new List<ThemeColor>();
        foreach (var option in theme.Options)
        {
            var value = chosen.GetValueOrDefault(option.Name);
            switch (option.Kind)
            {
                case ThemeOptionKind.Image when value is not null && SiteImageReader.Read(value, sourceFolder, bag) is { } image:
                    images.Add(option.Name, image);
                    break;
                case ThemeOptionKind.Links when value is not null:
                    links.Add(option.Name, values.Links(value));
                    break;
                case ThemeOptionKind.Color when value is not null && values.Color(option, value) is { } color:
                    texts.Add(option.Name, $"{color}");
                    colors.Add(new ThemeColor(option.Property ?? "", option.Scheme, color));
                    break;
                case ThemeOptionKind.Text or ThemeOptionKind.Url or ThemeOptionKind.Color:
                    if ((value is null || option.Kind == ThemeOptionKind.Color ? null : values.Text(option, value)) is { } text)
                    {
                        texts.Add(option.Name, text);
                    }
                    else if (option.Default is { } byDefault)
                    {
                        texts.Add(option.Name, byDefault);
                    }

                    break;
            }
        }

        return theme with { Settings = new ThemeSettings { Texts = texts, Images = images, Links = links, Colors = [.. colors.Where(c => c.Property.Length > 0)] } };
    }

    private static Dictionary<string, WrittenOption> Find(Theme theme, IReadOnlyList<WrittenOption> written, DiagnosticBag bag)
    {
        var chosen = new Dictionary<string, WrittenOption>(StringComparer.Ordinal);
        foreach (var value in written)
        {
            var name = value.Name.Replace('-', '_');
            if (theme.Options.FirstOrDefault(o => string.Equals(o.Name, name, StringComparison.OrdinalIgnoreCase)) is { } option)
            {
                chosen.TryAdd(option.Name, value);
                continue;
            }

            var nearest = NearestName.Find(value.Name, theme.Options.Select(o => o.Name));
            bag.Report(
                DiagnosticRules.UnknownKey, value.NameAt, $"Giao diện «{theme.Name}» không có tùy chọn «{Excerpt.Of(value.Name)}», nên dòng này bị bỏ qua.",
                (nearest, theme.Options.Count) switch
                {
                    ({ } near, _) => $"Có phải «{near}» không?",
                    (_, 0) => "Bỏ dòng này: giao diện ấy không có tùy chọn nào.",
                    _ => $"Các tùy chọn: {string.Join(", ", theme.Options.Select(o => o.Name))}.",
                });
        }

        return chosen;
    }
}

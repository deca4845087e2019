using CcHc.Publisher.Model.Themes;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Sites;

/// <summary>Makes views of what a site chose of its theme's options.</summary>
internal static class OptionViews
{
    /// <summary>Every option that the theme declares: a text, an <see cref="ImageView"/> or null; a list of <see cref="LinkView"/>, which may be empty.</summary>
    public static IReadOnlyDictionary<string, object?> Of(Theme theme, Linker links)
    {
        var views = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var option in theme.Options)
        {
            views[option.Name] = option.Kind switch
            {
                ThemeOptionKind.Image => theme.Settings.Images.TryGetValue(option.Name, out var image) ? new ImageView(links.To(RouteTable.Asset(image.Path)), image.Alt) : null,
                ThemeOptionKind.Links => (LinkView[])[.. theme.Settings.Links.GetValueOrDefault(option.Name, []).Select(l => new LinkView(l.Title, l.Address.OriginalString))],
                _ => theme.Settings.Texts.GetValueOrDefault(option.Name),
            };
        }

        return views;
    }
}

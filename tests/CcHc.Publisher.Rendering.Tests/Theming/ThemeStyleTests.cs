using CcHc.Publisher.Content.Themes;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Themes;
using CcHc.Publisher.Rendering.Theming;

namespace CcHc.Publisher.Rendering.Tests.Theming;

public sealed class ThemeStyleTests
{
    [Fact]
    public void Without_a_chosen_colour_there_is_no_style_sheet() => Assert.Null(ThemeStyle.Write([]));

    [Fact]
    public void Chosen_colours_hold_on_screens_of_their_scheme() => Assert.Equal(
        "@media screen { :root { --a: #111111; --b: #222222; } }\n@media screen and (prefers-color-scheme: dark) { :root { --a: #333333; } }\n",
        ThemeStyle.Write([new("--a", ThemeScheme.Both, new(17, 17, 17)), new("--a", ThemeScheme.Dark, new(51, 51, 51)), new("--b", ThemeScheme.Both, new(34, 34, 34))]));

    [Fact]
    public void The_colours_that_the_default_theme_offers_are_those_of_its_style_sheet()
    {
        var theme = ThemeLoader.Load("default", "vi", [RepositoryRoot.Path], new DiagnosticBag())!;
        var css = StyleSheet.Join(theme)!;

        Assert.All(theme.Options.Where(o => o.Kind == ThemeOptionKind.Color), option =>
        {
            Assert.Contains($"{option.Property}: {option.Default};", css, StringComparison.Ordinal);
            Assert.True(HexColor.TryParse(option.Default!, out var color) && color.StandsOutFrom(option.Against, option.Contrast), option.Name);
        });
    }
}

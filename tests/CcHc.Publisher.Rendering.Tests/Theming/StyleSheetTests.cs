using CcHc.Publisher.Content.Themes;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Themes;
using CcHc.Publisher.Rendering.Theming;

namespace CcHc.Publisher.Rendering.Tests.Theming;

public sealed class StyleSheetTests
{
    private const int MostLines = 200;

    [Fact]
    public void Its_parts_are_joined_in_the_order_of_their_names() =>
        Assert.Equal("a {}\n\nb {}\n", StyleSheet.Join(Theme() with { Sheets = [new("10-a.css", "a {}\n"), new("20-b.css", "b {}\n")] }));

    [Fact]
    public void A_theme_without_parts_has_no_style_sheet() => Assert.Null(StyleSheet.Join(Theme()));

    [Fact]
    public void A_whole_style_sheet_among_the_assets_takes_the_place_of_the_parts() =>
        Assert.Null(StyleSheet.Join(Theme() with { Sheets = [new("10-a.css", "a {}\n")], Assets = [new("site.css", "/x/site.css")] }));

    [Fact]
    public void The_parts_of_the_default_theme_stay_short()
    {
        var theme = ThemeLoader.Load("default", "vi", [RepositoryRoot.Path], new DiagnosticBag())!;

        Assert.All(theme.Sheets, sheet => Assert.True(sheet.Text.Split('\n').Length < MostLines, sheet.Path));
        Assert.Equal(theme.Sheets.Select(s => s.Path).Order(StringComparer.Ordinal), theme.Sheets.Select(s => s.Path));
    }

    private static Theme Theme() => new() { Name = "a", Templates = [], Words = new Dictionary<string, string>(StringComparer.Ordinal), Assets = [] };
}

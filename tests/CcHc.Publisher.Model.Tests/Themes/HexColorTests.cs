using CcHc.Publisher.Model.Themes;

namespace CcHc.Publisher.Model.Tests.Themes;

public sealed class HexColorTests
{
    [Theory]
    [InlineData("#000000", "#ffffff", 21.0)]
    [InlineData("#777777", "#ffffff", 4.478)]
    [InlineData("#767676", "#ffffff", 4.542)]
    [InlineData("#123f6b", "#123f6b", 1.0)]
    [InlineData("#ff0000", "#0000ff", 2.149)]
    public void The_contrast_of_two_colours_is_that_of_the_guidelines(string one, string other, double expected)
    {
        Assert.Equal(expected, HexColor.Contrast(Parse(one), Parse(other)), 3);
        Assert.Equal(expected, HexColor.Contrast(Parse(other), Parse(one)), 3);
    }

    [Theory]
    [InlineData("#B00", "#bb0000")]
    [InlineData("123F6B", "#123f6b")]
    public void A_colour_is_read_in_short_and_in_full(string text, string expected) => Assert.Equal(expected, $"{Parse(text)}");

    [Theory]
    [InlineData("")]
    [InlineData("#12")]
    [InlineData("#1234567")]
    [InlineData("#12345g")]
    [InlineData("red")]
    public void What_is_no_colour_is_not_read(string text) => Assert.False(HexColor.TryParse(text, out _));

    [Theory]
    [InlineData("#e0a000", "#ffffff")]
    [InlineData("#123f6b", "#11161d")]
    [InlineData("#808080", "#808080")]
    public void A_colour_that_is_proposed_stands_out(string color, string against) =>
        Assert.True(Parse(color).NearestThatStandsOut([Parse(against)], HexColor.TextContrast)!.Value.StandsOutFrom([Parse(against)], HexColor.TextContrast));

    [Fact]
    public void Where_no_mixture_stands_out_none_is_proposed() =>
        Assert.Null(Parse("#808080").NearestThatStandsOut([Parse("#000000"), Parse("#ffffff")], 15m));

    private static HexColor Parse(string text)
    {
        Assert.True(HexColor.TryParse(text, out var color));
        return color;
    }
}

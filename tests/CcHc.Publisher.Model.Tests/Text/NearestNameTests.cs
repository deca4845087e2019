using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Model.Tests.Text;

public sealed class NearestNameTests
{
    private static readonly string[] Keys = ["tên", "thời gian", "cơ quan chủ trì", "cơ quan phối hợp", "ghi chú", "sản phẩm", "nhóm"];

    [Theory]
    [InlineData("co quan chu tri", "cơ quan chủ trì")]
    [InlineData("co_quan_chutri", "cơ quan chủ trì")]
    [InlineData("cơ quan chủ trị", "cơ quan chủ trì")]
    [InlineData("thơi gain", "thời gian")]
    [InlineData("ghi chus", "ghi chú")]
    [InlineData("nhom", "nhóm")]
    [InlineData("tne", "tên")]
    public void A_mistyped_name_is_found(string word, string expected) => Assert.Equal(expected, NearestName.Find(word, Keys));

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("xy")]
    [InlineData("kinh phí")]
    [InlineData("tiến độ")]
    public void A_word_that_is_near_to_nothing_has_no_nearest_name(string word) => Assert.Null(NearestName.Find(word, Keys));

    [Fact]
    public void Of_equally_near_names_the_earliest_is_taken() => Assert.Equal("bac", NearestName.Find("bax", ["bac", "bat"]));

    [Fact]
    public void A_paragraph_is_not_compared() => Assert.Null(NearestName.Find(new string('a', 300), [new string('a', 300)]));
}

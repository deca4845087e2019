using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Model.Tests.Text;

public sealed class VietnameseComparerTests
{
    [Theory]
    [InlineData("a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y")]
    [InlineData("ma mà mả mã má mạ mã1 mac")]
    [InlineData("an An ăn Ăn ân Ân")]
    [InlineData("da dà đa")]
    [InlineData("hoa hoà hòa hoá hóa")]
    [InlineData("2 09 9a 10 100")]
    [InlineData("a A á Á")]
    [InlineData("e f i j w z")]
    [InlineData("ba bà bá bac")]
    public void Words_stand_in_the_order_of_a_dictionary(string words) =>
        Assert.Equal(words, string.Join(' ', words.Split(' ').Reverse().Order(VietnameseComparer.Instance)));

    [Theory]
    [InlineData("Nhiệm vụ 2", "Nhiệm vụ 10")]
    [InlineData("III.2", "III.10")]
    [InlineData("Phòng Kinh tế", "Phòng Kinh tế, Hạ tầng và Đô thị")]
    [InlineData("Công an", "Đảng ủy")]
    [InlineData("Hội Nông dân", "Hội Phụ nữ")]
    [InlineData("đường A", "đường B")]
    [InlineData("việc", "Việc")]
    [InlineData("9", "a")]
    [InlineData(" ", "9")]
    [InlineData(null, "")]
    public void The_first_comes_before_the_second(string? x, string? y)
    {
        Assert.True(VietnameseComparer.Instance.Compare(x, y) < 0);
        Assert.True(VietnameseComparer.Instance.Compare(y, x) > 0);
    }

    [Fact]
    public void A_number_of_any_length_compares_by_its_value() =>
        Assert.True(VietnameseComparer.Instance.Compare(new string('0', 50) + "8" + new string('9', 99), "9" + new string('0', 99)) < 0);
}

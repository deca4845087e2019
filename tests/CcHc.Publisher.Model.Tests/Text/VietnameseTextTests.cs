using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Model.Tests.Text;

public sealed class VietnameseTextTests
{
    [Fact]
    public void Every_vowel_is_composed_from_its_marks_in_any_order()
    {
        foreach (var (composed, letter, shape, tone) in Decomposed.Vowels())
        {
            Assert.Equal(composed, VietnameseText.Compose(letter + shape + tone));
            Assert.Equal(composed, VietnameseText.Compose(letter + tone + shape));
            Assert.Equal(composed, VietnameseText.Compose(VietnameseText.Compose(letter + shape) + tone));
            Assert.Equal(composed, VietnameseText.Compose(VietnameseText.Compose(letter + tone) + shape));
        }
    }

    [Theory]
    [InlineData("Uy\u0309 ban nha\u0302n da\u0302n", "Uỷ ban nhân dân")]
    [InlineData("\u00EA\u0323", "ệ")]
    [InlineData("\u1EB9\u0302", "ệ")]
    [InlineData("a\u0341", "á")]
    [InlineData("a\u0301\u0301", "á\u0301")]
    [InlineData("i\u0306\u0323", "ị\u0306")]
    [InlineData("e\u0301\u0300\u0323", "é\u0323\u0300")]
    public void Marks_that_the_letter_cannot_take_stay_behind_it_in_canonical_order(string text, string expected) =>
        Assert.Equal(expected, VietnameseText.Compose(text));

    [Theory]
    [InlineData("")]
    [InlineData("Kế hoạch cải cách hành chính năm 2026")]
    [InlineData("\u0301")]
    [InlineData("n\u0303")]
    [InlineData("한글 ру\u0301сский \uD800")]
    public void Text_that_is_composed_or_not_Vietnamese_is_the_same_instance(string text) => Assert.Same(text, VietnameseText.Compose(text));

    [Theory]
    [InlineData("Đặc khu Phú Quốc", "dac khu phu quoc")]
    [InlineData("ĐÁNH GIÁ ðÐƉđ", "danh gia dddd")]
    [InlineData("Ke\u0302\u0301 hoa\u0323ch", "ke hoach")]
    [InlineData("São Paulo, Malmö, Núñez, n\u0303", "sao paulo, malmo, nunez, n")]
    [InlineData("5 \u212B, 3 \u212A, \u0130", "5 a, 3 k, i")]
    public void Folding_drops_marks_and_case(string text, string expected) => Assert.Equal(expected, VietnameseText.Fold(text));

    [Theory]
    [InlineData("Phòng Văn hóa - Xã hội", "phong-van-hoa-xa-hoi")]
    [InlineData("  Văn phòng HĐND&UBND  ", "van-phong-hdnd-ubnd")]
    [InlineData("Kế hoạch số 05/KH-UBND.", "ke-hoach-so-05-kh-ubnd")]
    [InlineData("…", "")]
    public void A_slug_has_only_small_letters_digits_and_single_hyphens(string text, string expected) => Assert.Equal(expected, VietnameseText.Slug(text));

    [Theory]
    [InlineData("Ban hành", 'B')]
    [InlineData("ứng dụng", 'Ư')]
    [InlineData("U\u031B\u0301ng dụng", 'Ư')]
    [InlineData("“Ẩn danh”", 'Â')]
    [InlineData("Ðo lường", 'Đ')]
    [InlineData("đo lường", 'Đ')]
    [InlineData("Dân vận", 'D')]
    [InlineData("- Ýên", 'Y')]
    [InlineData("Žižek", 'Z')]
    [InlineData("06 nhiệm vụ", '#')]
    [InlineData("한글", '#')]
    [InlineData("…", '#')]
    [InlineData("", '#')]
    public void A_text_stands_under_its_first_letter_without_the_tone(string text, char initial) => Assert.Equal(initial, VietnameseText.Initial(text));

    [Theory]
    [InlineData("hòa", "hoà")]
    [InlineData("HÓA", "hoá")]
    [InlineData("Ủy ban", "Uỷ ban")]
    [InlineData("thủy", "thu\u1EF7")]
    [InlineData("khỏe", "khoẻ")]
    [InlineData("ÐỊA BÀN", "địa bàn")]
    public void The_place_of_the_tone_makes_no_other_spelling(string x, string y) => Assert.True(VietnameseText.SameSpelling(x, y));

    [Theory]
    [InlineData("hòa", "hoa")]
    [InlineData("hòa", "hóa")]
    [InlineData("hỏi", "hồi")]
    [InlineData("sáu", "sau")]
    public void Another_tone_or_letter_makes_another_spelling(string x, string y) => Assert.False(VietnameseText.SameSpelling(x, y));

    [Fact]
    public void A_run_of_vowels_with_two_tones_is_no_syllable_and_stays() => Assert.Equal("àá", VietnameseText.Unify("ÀÁ"));
}

using CcHc.Publisher.Model.Dates;
using CcHc.Publisher.Model.Deadlines;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Model.Tests.Deadlines;

public sealed class DeadlineProperties
{
    private static readonly string[] Pieces =
    [
        "Quý ", "I", "IV", "/2026", "Tháng ", "6", "12", " - ", "-", "/", "năm ", "2026", "2030", "ngày ", "15", "31", "02", "trước ", "từ ", "đến ", "và ",
        "thường xuyên", "hằng ", "định kỳ", "khi có ", "sau ", "theo ", "(", ")", "[", "]", "; ", ". ", ", ", "kể từ ", "ban hành", "100 ", "lần", "số ",
        "đầu ", "cuối ", "nửa ", "trong ", "tiếp theo", "những ", "9999", "0", "99999999999", "\n", "- ",
    ];

    [Fact]
    public void The_reader_takes_any_string_and_its_days_are_in_order() =>
        Property.Holds(Strings.With(Pieces), s => IsSound(Read(s)));

    [Fact]
    public void The_reader_takes_any_characters() => Property.Holds(Strings.Any, s => IsSound(Read(s)));

    [Fact]
    public void What_is_read_does_not_depend_on_composition() =>
        Property.Holds(Strings.With(Pieces), s => Equals(Read(s), Read(Decomposed.Of(VietnameseText.Compose(s)))));

    [Theory]
    [InlineData("(")]
    [InlineData("Quý I, ")]
    [InlineData("khi , ")]
    [InlineData("số 1 ")]
    [InlineData("15/12 và ")]
    [InlineData("từ 1-")]
    [InlineData("sau hết ")]
    [InlineData("tầm nhìn")]
    [InlineData("a\u0301\u0302")]
    [InlineData("\uD800")]
    public void A_paste_of_ten_thousand_characters_is_read(string piece) =>
        Assert.True(IsSound(Read(string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length)))));

    private static Deadline Read(string cell) => DeadlineReader.Read(cell, new PlanPeriod(2026, 2026), new PartialDate(2026, 1, 2));

    private static bool IsSound(Deadline deadline) =>
        (deadline.LastDay is null) == (deadline.Due is null) &&
        (deadline.LastDay is null || deadline.LastDay <= deadline.Due) &&
        (deadline.Start is null || deadline.LastDay is null || deadline.Start <= deadline.LastDay) &&
        (deadline.Kind != DeadlineKind.Unspecified || deadline == Deadline.Unspecified) &&
        (deadline.Kind != DeadlineKind.Conditional || deadline.Condition is not null) &&
        (deadline.Kind != DeadlineKind.Annual || deadline.LastDay is null) &&
        (deadline.LastDay is not null || deadline.Kind is DeadlineKind.Recurring or DeadlineKind.Annual or DeadlineKind.Conditional or DeadlineKind.Unspecified);
}

using CcHc.Publisher.Model.Dates;
using CcHc.Publisher.Model.Deadlines;

namespace CcHc.Publisher.Model.Tests.Deadlines;

public sealed class WiderDeadlineTests
{
    [Theory]
    [InlineData("Đầu năm 2026", true)]
    [InlineData("Giữa quý II/2026", true)]
    [InlineData("Đầu tháng 3/2026", true)]
    [InlineData("Tuần 2 tháng 4/2026", true)]
    [InlineData("Tuần cuối tháng 4/2026", true)]
    [InlineData("Trung tuần tháng 4/2026", true)]
    [InlineData("Năm học 2026 - 2027", true)]
    [InlineData("Cuối tháng 4/2026", false)]
    [InlineData("6 tháng đầu năm 2026", false)]
    [InlineData("Hai quý đầu năm 2026", false)]
    [InlineData("Nửa đầu năm 2026", false)]
    [InlineData("Thường xuyên, báo cáo đầu tháng", false)]
    [InlineData("Quý II/2026 (đầu tháng 6)", false)]
    [InlineData("Quý II/2026", false)]
    public void A_part_of_a_period_is_read_wider_than_it_is_written(string cell, bool expected) =>
        Assert.Equal(expected, DeadlineReader.IsWider(cell, DeadlineReader.Read(cell, new PlanPeriod(2026, 2026), issued: null)));
}

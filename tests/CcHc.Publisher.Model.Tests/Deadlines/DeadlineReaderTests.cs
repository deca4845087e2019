using CcHc.Publisher.Model.Dates;
using CcHc.Publisher.Model.Deadlines;

namespace CcHc.Publisher.Model.Tests.Deadlines;

public sealed class DeadlineReaderTests
{
    [Theory]
    [InlineData("Hoàn thành 15/12/2026", "date - 2026-12-15 2026-12-15")]
    [InlineData("Hoàn thành 30/6/2026", "date - 2026-06-30 2026-06-30")]
    [InlineData("ngày 15 tháng 12 năm 2026", "date - 2026-12-15 2026-12-15")]
    [InlineData("chậm nhất ngày 15/6/2026", "date - 2026-06-15 2026-06-15")]
    [InlineData("chậm nhất ngày 10 tháng 12 năm 2025", "date - 2025-12-10 2025-12-10")]
    [InlineData("30/8/2026", "date - 2026-08-30 2026-08-30")]
    [InlineData("đến hết ngày 30/9/2026", "date - 2026-09-30 2026-09-30")]
    [InlineData("Đến 30/9/2026", "date - 2026-09-30 2026-09-30")]
    [InlineData("15-12-2026", "date - 2026-12-15 2026-12-15")]
    [InlineData("15.12.2026.", "date - 2026-12-15 2026-12-15")]
    [InlineData("15 / 12 / 2026", "date - 2026-12-15 2026-12-15")]
    [InlineData("15/12 năm 2026", "date - 2026-12-15 2026-12-15")]
    [InlineData("Ngày 15, tháng 12, năm 2026", "date - 2026-12-15 2026-12-15")]
    [InlineData("ngày 15 tháng 12/2026", "date - 2026-12-15 2026-12-15")]
    [InlineData("ngày 15-12/2026", "date - 2026-12-15 2026-12-15")]
    [InlineData("15-12/2026", "date - 2026-12-15 2026-12-15")]
    [InlineData("2026-06-15", "date - 2026-06-15 2026-06-15")]
    [InlineData("15/6/26", "date - 2026-06-15 2026-06-15")]
    [InlineData("29/02/2028", "date - 2028-02-29 2028-02-29")]
    [InlineData("Ngày 15 tháng 12", "date - 2026-12-15 2026-12-15")]
    [InlineData("Trước 17h00 ngày 15/6/2026", "date - 2026-06-15 2026-06-15")]
    public void A_date_includes_its_day(string cell, string expected) => Assert.Equal(expected, DeadlineText.Of(cell));

    [Theory]
    [InlineData("Trước 15/01/2026", "before-date - 2026-01-15 2026-01-14")]
    [InlineData("trước ngày 01/3/2026", "before-date - 2026-03-01 2026-02-28")]
    [InlineData("Trước ngày 30/11/2025", "before-date - 2025-11-30 2025-11-29")]
    [InlineData("trước ngày 15 tháng 12 năm 2025", "before-date - 2025-12-15 2025-12-14")]
    [InlineData("trước ngày 15/12", "before-date - 2026-12-15 2026-12-14")]
    [InlineData("Hoàn thành trước ngày 15/12/2026", "before-date - 2026-12-15 2026-12-14")]
    [InlineData("Chậm nhất trước ngày 15/12/2026", "before-date - 2026-12-15 2026-12-14")]
    [InlineData("TRƯỚC NGÀY 15/12/2026.", "before-date - 2026-12-15 2026-12-14")]
    [InlineData("Trước tháng 6/2026", "before-date - 2026-06-01 2026-05-31")]
    [InlineData("Trước Quý II/2026", "before-date - 2026-04-01 2026-03-31")]
    [InlineData("Trước cuối tháng 6/2026", "month 2026-06-01 2026-06-30 2026-06-30")]
    [InlineData("Trước ngày 15/6 và 15/12/2026", "before-date - 2026-12-15 2026-12-14")]
    public void A_deadline_before_a_date_excludes_that_date(string cell, string expected) => Assert.Equal(expected, DeadlineText.Of(cell));

    [Theory]
    [InlineData("Tháng 01/2026", "month 2026-01-01 2026-01-31 2026-01-31")]
    [InlineData("Tháng 01/ 2026", "month 2026-01-01 2026-01-31 2026-01-31")]
    [InlineData("Tháng 6/2026", "month 2026-06-01 2026-06-30 2026-06-30")]
    [InlineData("6/2025", "month 2025-06-01 2025-06-30 2025-06-30")]
    [InlineData("2026-06", "month 2026-06-01 2026-06-30 2026-06-30")]
    [InlineData("tháng 2 năm 2028", "month 2028-02-01 2028-02-29 2028-02-29")]
    [InlineData("Tháng 12, 2026", "month 2026-12-01 2026-12-31 2026-12-31")]
    [InlineData("T6/2026", "month 2026-06-01 2026-06-30 2026-06-30")]
    [InlineData("Trong tháng 6", "month 2026-06-01 2026-06-30 2026-06-30")]
    [InlineData("Cuối tháng 11/2026", "month 2026-11-01 2026-11-30 2026-11-30")]
    [InlineData("ngày    tháng 01 năm 2026", "month 2026-01-01 2026-01-31 2026-01-31")]
    [InlineData("Tháng 11 - 12/2025", "month 2025-11-01 2025-12-31 2025-12-31")]
    [InlineData("11-12/2025", "month 2025-11-01 2025-12-31 2025-12-31")]
    [InlineData("Tháng 11/2025 - 02/2026", "month 2025-11-01 2026-02-28 2026-02-28")]
    [InlineData("Tháng 11 - tháng 02/2026", "month 2025-11-01 2026-02-28 2026-02-28")]
    [InlineData("Từ tháng 6 đến tháng 12/2026", "month 2026-06-01 2026-12-31 2026-12-31")]
    [InlineData("Tháng 6, 9 và 12/2026", "month 2026-12-01 2026-12-31 2026-12-31")]
    [InlineData("9 tháng đầu năm 2026", "month 2026-01-01 2026-09-30 2026-09-30")]
    [InlineData("Tuần 2 tháng 6/2026", "month 2026-06-01 2026-06-30 2026-06-30")]
    [InlineData("Tháng 6, 3 lớp tập huấn", "month 2026-06-01 2026-06-30 2026-06-30")]
    public void A_month_lasts_until_its_last_day(string cell, string expected) => Assert.Equal(expected, DeadlineText.Of(cell));

    [Theory]
    [InlineData("Quý I/2026", "quarter 2026-01-01 2026-03-31 2026-03-31")]
    [InlineData("Quý 2 năm 2026", "quarter 2026-04-01 2026-06-30 2026-06-30")]
    [InlineData("Quý III Năm 2026", "quarter 2026-07-01 2026-09-30 2026-09-30")]
    [InlineData("Quí IV-2025", "quarter 2025-10-01 2025-12-31 2025-12-31")]
    [InlineData("Quý I", "quarter 2026-01-01 2026-03-31 2026-03-31")]
    [InlineData("Qúy III/2026", "quarter 2026-07-01 2026-09-30 2026-09-30")]
    [InlineData("QUÝ 04/2026", "quarter 2026-10-01 2026-12-31 2026-12-31")]
    [InlineData("Quý\nIV/2026", "quarter 2026-10-01 2026-12-31 2026-12-31")]
    [InlineData("QuýIV/2026", "quarter 2026-10-01 2026-12-31 2026-12-31")]
    [InlineData("Quý lI/2026", "quarter 2026-04-01 2026-06-30 2026-06-30")]
    [InlineData("Quý tư năm 2026", "quarter 2026-10-01 2026-12-31 2026-12-31")]
    [InlineData("Q2/2026", "quarter 2026-04-01 2026-06-30 2026-06-30")]
    [InlineData("Q.II/2026", "quarter 2026-04-01 2026-06-30 2026-06-30")]
    [InlineData("quy ii nam 2026", "quarter 2026-04-01 2026-06-30 2026-06-30")]
    [InlineData("Trong quý II năm 2026", "quarter 2026-04-01 2026-06-30 2026-06-30")]
    [InlineData("Quý IV/2025- Quý II/2026", "quarter 2025-10-01 2026-06-30 2026-06-30")]
    [InlineData("Quý I - III/2026", "quarter 2026-01-01 2026-09-30 2026-09-30")]
    [InlineData("Quý I, II năm 2026", "quarter 2026-04-01 2026-06-30 2026-06-30")]
    [InlineData("Quý 1+2/2026", "quarter 2026-04-01 2026-06-30 2026-06-30")]
    [InlineData("Quý cuối năm 2026", "quarter 2026-10-01 2026-12-31 2026-12-31")]
    [InlineData("Quý IV và Quý I/2027", "quarter 2027-01-01 2027-03-31 2027-03-31")]
    [InlineData("Từ Quý I/2026 đến Quý III/2026", "quarter 2026-01-01 2026-09-30 2026-09-30")]
    public void A_quarter_lasts_until_its_last_day(string cell, string expected) => Assert.Equal(expected, DeadlineText.Of(cell));

    [Theory]
    [InlineData("6 tháng đầu năm 2026", "half 2026-01-01 2026-06-30 2026-06-30")]
    [InlineData("06 tháng cuối năm 2026", "half 2026-07-01 2026-12-31 2026-12-31")]
    [InlineData("6 tháng đầu năm", "half 2026-01-01 2026-06-30 2026-06-30")]
    [InlineData("Sáu tháng cuối năm 2026", "half 2026-07-01 2026-12-31 2026-12-31")]
    [InlineData("Hai quý đầu năm 2026", "half 2026-01-01 2026-06-30 2026-06-30")]
    [InlineData("Nửa đầu năm 2026", "half 2026-01-01 2026-06-30 2026-06-30")]
    public void Half_a_year_has_its_last_day(string cell, string expected) => Assert.Equal(expected, DeadlineText.Of(cell));

    [Theory]
    [InlineData("Năm 2026", "year 2026-01-01 2026-12-31 2026-12-31")]
    [InlineData("2026", "year 2026-01-01 2026-12-31 2026-12-31")]
    [InlineData("Hoàn thành trong năm 2025", "year 2025-01-01 2025-12-31 2025-12-31")]
    [InlineData("Trong năm", "year 2026-01-01 2026-12-31 2026-12-31")]
    [InlineData("Đến năm 2030", "year 2030-01-01 2030-12-31 2030-12-31")]
    [InlineData("Năm 2026, 2027", "year 2027-01-01 2027-12-31 2027-12-31")]
    [InlineData("2026 - 2030", "year-range 2026-01-01 2030-12-31 2030-12-31")]
    [InlineData("2026 – 2030", "year-range 2026-01-01 2030-12-31 2030-12-31")]
    [InlineData("giai đoạn 2026-2030", "year-range 2026-01-01 2030-12-31 2030-12-31")]
    [InlineData("Giai đoạn 2026 - 2030.", "year-range 2026-01-01 2030-12-31 2030-12-31")]
    [InlineData("Năm 2025-2030", "year-range 2025-01-01 2030-12-31 2030-12-31")]
    [InlineData("2026 -\n2030", "year-range 2026-01-01 2030-12-31 2030-12-31")]
    [InlineData("Từ năm 2026 đến hết năm 2030", "year-range 2026-01-01 2030-12-31 2030-12-31")]
    [InlineData("Giai đoạn 2026-2030, tầm nhìn đến năm 2045", "year-range 2026-01-01 2030-12-31 2030-12-31")]
    public void A_year_and_a_range_of_years_last_until_31_December(string cell, string expected) => Assert.Equal(expected, DeadlineText.Of(cell));

    [Theory]
    [InlineData("Thường xuyên", "recurring - - -")]
    [InlineData("Thường\nxuyên", "recurring - - -")]
    [InlineData("Thường xuyên, liên tục", "recurring - - -")]
    [InlineData("Thường xuyên năm 2026", "recurring 2026-01-01 2026-12-31 2026-12-31")]
    [InlineData("Thường xuyên trong năm", "recurring 2026-01-01 2026-12-31 2026-12-31")]
    [InlineData("Thường xuyên giai đoạn 2026-2030", "recurring 2026-01-01 2030-12-31 2030-12-31")]
    [InlineData("Hằng quý", "recurring - - -")]
    [InlineData("Hàng tháng", "recurring - - -")]
    [InlineData("Hằng tháng, quý, năm", "recurring - - -")]
    [InlineData("Các quý trong năm", "recurring 2026-01-01 2026-12-31 2026-12-31")]
    [InlineData("Từng quý", "recurring - - -")]
    [InlineData("Các tháng trong năm 2026", "recurring 2026-01-01 2026-12-31 2026-12-31")]
    [InlineData("định kỳ", "recurring - - -")]
    [InlineData("Định kỳ 6 tháng, hằng quý và hằng năm", "recurring - - -")]
    [InlineData("02 lần/năm", "recurring - - -")]
    [InlineData("6 tháng một lần", "recurring - - -")]
    [InlineData("Ngày 15 hằng tháng", "recurring - - -")]
    [InlineData("Từ Quý I/2026", "recurring 2026-01-01 - -")]
    [InlineData("Từ ngày 01/7/2026", "recurring 2026-07-01 - -")]
    [InlineData("Kể từ ngày 01/7/2026", "recurring 2026-07-01 - -")]
    [InlineData("Sau ngày 30/6/2026", "recurring 2026-07-01 - -")]
    [InlineData("Năm 2026 và những năm tiếp theo", "recurring 2026-01-01 - -")]
    [InlineData("Giai đoạn 2026-2030 và những năm tiếp theo", "recurring 2026-01-01 - -")]
    [InlineData("Từ năm 2026 trở đi", "recurring 2026-01-01 - -")]
    public void Work_done_over_and_over_is_recurring(string cell, string expected) => Assert.Equal(expected, DeadlineText.Of(cell));

    [Theory]
    [InlineData("Hàng năm")]
    [InlineData("Hằng năm")]
    [InlineData("Hằng năm.")]
    [InlineData("Tháng 12 hằng năm")]
    [InlineData("Trước ngày 15/12 hằng năm")]
    [InlineData("Định kỳ hằng năm")]
    [InlineData("01 lần/năm")]
    [InlineData("Thường niên")]
    public void Work_done_every_year_is_annual_and_has_no_last_day(string cell)
    {
        Assert.Equal("annual - - -", DeadlineText.Of(cell));
        Assert.Equal("annual - - -", DeadlineText.Of(cell, "2026-2030"));
    }

    [Theory]
    [InlineData("Khi có văn bản triển khai phần mềm", "Khi có văn bản triển khai phần mềm")]
    [InlineData("(Theo Đề án của tỉnh)", "Theo Đề án của tỉnh")]
    [InlineData("Sau khi có Quy chế của TW", "Sau khi có Quy chế của TW")]
    [InlineData("Theo kế hoạch hoặc đột xuất", "Theo kế hoạch hoặc đột xuất")]
    [InlineData("Hoàn thành ngay sau khi có hướng dẫn.", "Hoàn thành ngay sau khi có hướng dẫn")]
    [InlineData("Theo Kế hoạch số 12/KH-UBND ngày 15/3/2026 của tỉnh", "Theo Kế hoạch số 12/KH-UBND ngày 15/3/2026 của tỉnh")]
    [InlineData("Theo kế hoạch, chương trình năm 2026 của tỉnh", "Theo kế hoạch, chương trình năm 2026 của tỉnh")]
    [InlineData("Trước khi trình HĐND", "Trước khi trình HĐND")]
    [InlineData("Trước kỳ họp cuối năm của HĐND", "Trước kỳ họp cuối năm của HĐND")]
    [InlineData("Tùy tình hình thực tế", "Tùy tình hình thực tế")]
    [InlineData("Nếu có phát sinh", "Nếu có phát sinh")]
    [InlineData("30 ngày làm việc kể từ ngày nhận hồ sơ", "30 ngày làm việc kể từ ngày nhận hồ sơ")]
    public void What_hangs_on_something_else_is_conditional(string cell, string condition) =>
        Assert.Equal($"conditional - - - | {condition}", DeadlineText.Of(cell));

    [Theory]
    [InlineData("Năm 2026 (sau khi tỉnh ban hành Đề án)", "year 2026-01-01 2026-12-31 2026-12-31 | sau khi tỉnh ban hành Đề án")]
    [InlineData("Năm 2026 (khi có đề nghị của cơ quan chủ quản)", "year 2026-01-01 2026-12-31 2026-12-31 | khi có đề nghị của cơ quan chủ quản")]
    [InlineData("Quý II/2026 (sau khi tỉnh có kế hoạch)", "quarter 2026-04-01 2026-06-30 2026-06-30 | sau khi tỉnh có kế hoạch")]
    [InlineData("Tháng 12/2026 (theo hướng dẫn của trung ương)", "month 2026-12-01 2026-12-31 2026-12-31 | theo hướng dẫn của trung ương")]
    [InlineData("Năm 2026 (sau khi tỉnh\nban hành Đề án", "year 2026-01-01 2026-12-31 2026-12-31 | sau khi tỉnh ban hành Đề án")]
    [InlineData("Thường xuyên (theo chỉ đạo (nếu có))", "recurring - - - | theo chỉ đạo (nếu có)")]
    [InlineData("Năm 2026, sau khi tỉnh ban hành Đề án", "year 2026-01-01 2026-12-31 2026-12-31 | sau khi tỉnh ban hành Đề án")]
    [InlineData("Khi có hướng dẫn; chậm nhất Quý IV/2026", "quarter 2026-10-01 2026-12-31 2026-12-31 | Khi có hướng dẫn")]
    [InlineData("Theo kế hoạch, hoàn thành trước 15/6/2026", "before-date - 2026-06-15 2026-06-14 | Theo kế hoạch")]
    [InlineData("Từ ngày ký đến 31/12/2026", "date - 2026-12-31 2026-12-31 | Từ ngày ký")]
    [InlineData("Năm 2026 - khi có hướng dẫn", "year 2026-01-01 2026-12-31 2026-12-31 | khi có hướng dẫn")]
    [InlineData("(Quý I/2026)", "quarter 2026-01-01 2026-03-31 2026-03-31")]
    [InlineData("Quý I/2026[1]", "quarter 2026-01-01 2026-03-31 2026-03-31")]
    public void A_condition_stands_beside_the_date(string cell, string expected) => Assert.Equal(expected, DeadlineText.Of(cell));

    [Theory]
    [InlineData("Quý I/2026 lựa chọn nhiệm vụ. Quý IV/2026 báo cáo kết quả thực hiện", "quarter 2026-10-01 2026-12-31 2026-12-31")]
    [InlineData("- Quý I/2026: ban hành\n- Trước 15/12/2026: báo cáo", "before-date - 2026-12-15 2026-12-14")]
    [InlineData("Báo cáo 15/12/2026; ban hành 30/6/2026", "date - 2026-12-15 2026-12-15")]
    [InlineData("Từ tháng 6/2026, hoàn thành trước 30/11/2026", "before-date 2026-06-01 2026-11-30 2026-11-29")]
    [InlineData("Năm 2026: Quý I xây dựng, Quý III hoàn thành", "quarter 2026-07-01 2026-09-30 2026-09-30")]
    [InlineData("Trong năm 2026, hoàn thành trước ngày 15/12", "before-date - 2026-12-15 2026-12-14")]
    [InlineData("01 - 15/6/2026", "date 2026-06-01 2026-06-15 2026-06-15")]
    [InlineData("Từ ngày 01 đến ngày 15/6/2026", "date 2026-06-01 2026-06-15 2026-06-15")]
    [InlineData("15/6 - 30/6/2026", "date 2026-06-15 2026-06-30 2026-06-30")]
    public void Of_several_milestones_the_last_closes_the_task(string cell, string expected) => Assert.Equal(expected, DeadlineText.Of(cell));

    [Theory]
    [InlineData("100 ngày kể từ ngày ban hành Kế hoạch", "2026-04-12")]
    [InlineData("100 ngày kể từ ngày ban hành", "2026-04-12")]
    [InlineData("Trong vòng 30 ngày, kể từ ngày Kế hoạch này được ban hành", "2026-02-01")]
    [InlineData("30 ngày sau khi ban hành Kế hoạch", "2026-02-01")]
    [InlineData("03 tháng kể từ ngày ký ban hành", "2026-04-02")]
    public void A_term_from_the_day_of_issue_is_computed_when_that_day_is_known(string cell, string lastDay)
    {
        Assert.Equal($"conditional - {lastDay} {lastDay} | {cell}", DeadlineText.Of(cell, issued: new PartialDate(2026, 1, 2)));
        Assert.Equal($"conditional - - - | {cell}", DeadlineText.Of(cell, issued: new PartialDate(2026, 1)));
        Assert.Equal($"conditional - - - | {cell}", DeadlineText.Of(cell));
    }

    [Theory]
    [InlineData("100 ngày làm việc kể từ ngày ban hành Kế hoạch")]
    [InlineData("100 ngày kể từ ngày ban hành Kế hoạch của tỉnh")]
    [InlineData("100 ngày kể từ ngày nhận hồ sơ")]
    public void A_term_of_working_days_or_from_another_day_is_not_computed(string cell) =>
        Assert.Equal($"conditional - - - | {cell}", DeadlineText.Of(cell, issued: new PartialDate(2026, 1, 2)));

    [Theory]
    [InlineData("31/02/2026")]
    [InlineData("Trước 31/6/2026")]
    [InlineData("29/02/2026")]
    [InlineData("Tháng 13/2026")]
    [InlineData("Tháng 0/2026")]
    [InlineData("Quý V/2026")]
    [InlineData("Quý 5/2026")]
    [InlineData("2030 - 2026")]
    [InlineData("Từ 15/12/2026 đến 15/6/2026")]
    [InlineData("46112")]
    [InlineData("Sớm nhất có thể")]
    [InlineData("Kế hoạch số 66/2025/QH15")]
    [InlineData("đạt 1/3 kế hoạch")]
    [InlineData("Thực hiện Nghị quyết số 57 ngày 22/12/2024")]
    public void What_cannot_be_read_is_unspecified_and_warned_about(string cell)
    {
        Assert.Equal("unspecified - - -", DeadlineText.Of(cell));
        Assert.True(DeadlineReader.NeedsWarning(cell, DeadlineReader.Read(cell, new PlanPeriod(2026, 2026), issued: null)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("-")]
    [InlineData("…")]
    public void An_empty_cell_is_unspecified_without_a_warning(string? cell)
    {
        Assert.Equal("unspecified - - -", DeadlineText.Of(cell));
        Assert.False(DeadlineReader.NeedsWarning(cell, Deadline.Unspecified));
    }

    [Theory]
    [InlineData("Quý I")]
    [InlineData("trước ngày 15/12")]
    [InlineData("6 tháng đầu năm")]
    [InlineData("Tháng 6")]
    [InlineData("Trong năm")]
    public void A_missing_year_in_a_plan_of_several_years_is_unspecified(string cell) => Assert.Equal("unspecified - - -", DeadlineText.Of(cell, "2026-2030"));

    [Fact]
    public void A_missing_year_is_taken_from_the_milestone_beside_it() =>
        Assert.Equal("quarter 2027-07-01 2027-09-30 2027-09-30", DeadlineText.Of("Quý I/2027 và Quý III", "2026-2030"));

    [Theory]
    [InlineData("Quý I/2026")]
    [InlineData("Trước ngày 15/12/2026")]
    [InlineData("Hằng năm")]
    [InlineData("Năm 2026 (sau khi tỉnh ban hành Đề án)")]
    [InlineData("Từ năm 2026 đến năm 2030")]
    public void Decomposed_text_capitals_and_a_final_stop_say_the_same(string cell)
    {
        var expected = DeadlineText.Of(cell).ToUpperInvariant();
        Assert.Equal(expected, DeadlineText.Of(Decomposed.Of(cell)).ToUpperInvariant());
        Assert.Equal(expected, DeadlineText.Of(cell.ToUpperInvariant()).ToUpperInvariant());
        Assert.Equal(expected, DeadlineText.Of($" {cell}.").ToUpperInvariant());
    }
}

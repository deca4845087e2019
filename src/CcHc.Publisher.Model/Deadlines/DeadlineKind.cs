namespace CcHc.Publisher.Model.Deadlines;

/// <summary>What sort of deadline the cell <c>Thời gian</c> names. The names in data are in <see cref="DeadlineKinds"/>.</summary>
public enum DeadlineKind
{
    /// <summary>A day, that day included: <c>Hoàn thành 15/12/2026</c>.</summary>
    Date,

    /// <summary>A day, that day excluded: <c>Trước 15/01/2026</c>.</summary>
    BeforeDate,

    /// <summary>A month: <c>Tháng 01/2026</c>.</summary>
    Month,

    /// <summary>A quarter: <c>Quý I/2026</c>.</summary>
    Quarter,

    /// <summary>Half a year: <c>6 tháng đầu năm 2026</c>.</summary>
    Half,

    /// <summary>A year: <c>Năm 2026</c>.</summary>
    Year,

    /// <summary>Several years: <c>2026 - 2030</c>.</summary>
    YearRange,

    /// <summary>Done over and over: <c>Thường xuyên</c>, <c>Hằng quý</c>; or from a start without an end.</summary>
    Recurring,

    /// <summary>Done every year: <c>Hằng năm</c>.</summary>
    Annual,

    /// <summary>Hangs on something else: <c>Khi có văn bản triển khai phần mềm</c>.</summary>
    Conditional,

    /// <summary>Cannot be read.</summary>
    Unspecified,
}

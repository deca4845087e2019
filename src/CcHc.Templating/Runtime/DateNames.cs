namespace CcHc.Templating.Runtime;

/// <summary>The names of days and months, Sunday and January first.</summary>
internal sealed record DateNames(string[] Days, string[] ShortDays, string[] Months, string[] ShortMonths, string Morning, string Afternoon, string DayPattern)
{
    public static DateNames Invariant { get; } = new(
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        "AM",
        "PM",
        "%m/%d/%Y");

    public static DateNames Vietnamese { get; } = new(
        ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"],
        ["CN", "Th 2", "Th 3", "Th 4", "Th 5", "Th 6", "Th 7"],
        [.. Enumerable.Range(1, 12).Select(month => $"Tháng {month}")],
        [.. Enumerable.Range(1, 12).Select(month => $"Thg {month}")],
        "SA",
        "CH",
        "%d/%m/%Y");

    public static DateNames French { get; } = new(
        ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
        ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."],
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
        "AM",
        "PM",
        "%d/%m/%Y");
}

using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Keys;

namespace CcHc.Publisher.Content.Rows;

/// <summary>Reads the day of an entry that editors add.</summary>
internal static class EntryDates
{
    /// <summary>The day, or null with a diagnostic; a day after today is a warning.</summary>
    public static DateOnly? Read(Fields fields, ContentKey key, RowContext context)
    {
        var date = fields.Date(key);
        if (date > context.Today)
        {
            context.Bag.Report(
                DiagnosticRules.FutureEntry, fields.LocationOf(key),
                $"Ngày {date:dd/MM/yyyy} ở tương lai, nên mục này chưa được đưa lên trang.", "Kiểm tra lại ngày, tháng, năm.");
        }

        return date;
    }
}

using CcHc.Publisher.Rendering.Data;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Words;

namespace CcHc.Publisher.Rendering.Workbooks;

/// <summary>What <c>data.xlsx</c> holds: the tasks, the indicators where there are any, and where the data come from.</summary>
public static class PlanWorkbook
{
    private static readonly DataColumn[] AboutColumns = [new("Mục", 26), new("Nội dung", 90)];

    /// <summary>The workbook.</summary>
    /// <param name="data">The plan.</param>
    /// <param name="tasks">Its tasks, as in <c>data.csv</c>.</param>
    /// <param name="words">The theme's words, for the note on using the data.</param>
    /// <param name="baseUrl">Where the site will stand, or null where it is not known.</param>
    public static Workbook Of(PlanData data, DataTable tasks, WordTable words, Uri? baseUrl)
    {
        var sheets = new List<Sheet> { new("Nhiệm vụ", tasks) };
        if (data.Plan.Indicators.Count > 0)
        {
            sheets.Add(new("Chỉ tiêu", IndicatorTable.Of(data)));
        }

        var about = About(data, words, baseUrl).Select(line => (DataCell[])[new(line.Name), line.Cell]);
        sheets.Add(new("Giới thiệu", new DataTable(AboutColumns, [.. about]), IsFiltered: false));
        return new Workbook(data.Plan.Title, data.Unit.Name, data.AsOf, sheets);
    }

    private static IEnumerable<(string Name, DataCell Cell)> About(PlanData data, WordTable words, Uri? baseUrl)
    {
        var (unit, plan, routes) = (data.Unit, data.Plan, data.Routes);
        yield return ("Kế hoạch", new(plan.Title));
        yield return ("Số, ký hiệu", new(plan.NumberAsWritten));
        yield return ("Ngày ban hành", plan.Issued?.Full is { } issued ? DataCell.Of(issued) : new(plan.Issued?.ToString()));
        yield return ("Thời kỳ", new(plan.Period.ToString()));
        yield return ("Đơn vị", new(unit.Province is { } province ? $"{unit.Name}, {province}" : unit.Name));
        if (unit.IsSample)
        {
            yield return (words["layout.sample_label"].TrimEnd(':'), new(words.Fill("layout.sample", ("unit", unit.Name))));
        }

        yield return ("Tính đến ngày", DataCell.Of(data.AsOf));
        yield return ("Nguồn", new(routes.Plan(unit, plan).In(baseUrl)));
        yield return ("Cách đọc từng cột", new(RouteTable.DataCatalogue.In(baseUrl)));
        yield return (words["data.licence"], new($"{words["data.licence_law"]} {words["data.licence_none"]}"));
    }
}

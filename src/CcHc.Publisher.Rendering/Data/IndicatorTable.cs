namespace CcHc.Publisher.Rendering.Data;

/// <summary>The indicators of a plan as a table, a row for each result; an indicator without results has one row.</summary>
public static class IndicatorTable
{
    private static readonly DataColumn[] Columns =
    [
        new("STT", 7), new("Giai đoạn", 18), new("Chỉ tiêu", 44), new("Đơn vị tính", 14), new("Mục tiêu", 12), new("Phấn đấu", 12), new("Cơ quan theo dõi", 22),
        new("Ngày của kết quả", 14), new("Kết quả", 14), new("Tính đến ngày", 14), new("Địa chỉ", 24),
    ];

    /// <summary>The table.</summary>
    public static DataTable Of(PlanData data) => new(
        Columns,
        [
            .. from indicator in data.Plan.Indicators
               from result in indicator.Results.Where(r => r.Date <= data.AsOf).DefaultIfEmpty()
               select (DataCell[])
               [
                   new(indicator.Number), new(indicator.Period), new(indicator.Name), new(indicator.Unit), new(indicator.Target), new(indicator.Stretch),
                   new(indicator.Agency.Text), DataCell.Of(result?.Date), new(result?.Value), DataCell.Of(data.AsOf),
                   new(data.Routes.IndicatorRootRelative(data.Unit, data.Plan, indicator)),
               ],
        ]);
}

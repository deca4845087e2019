namespace CcHc.Publisher.Rendering.Views;

/// <summary>The data of one plan.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Plan">The plan.</param>
/// <param name="JsonUrl">As JSON.</param>
/// <param name="CsvUrl">As a table.</param>
/// <param name="XlsxUrl">As a workbook.</param>
public sealed record DatasetView(UnitView Unit, PlanView Plan, string JsonUrl, string CsvUrl, string XlsxUrl);

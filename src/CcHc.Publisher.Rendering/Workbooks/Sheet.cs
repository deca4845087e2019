using CcHc.Publisher.Rendering.Data;

namespace CcHc.Publisher.Rendering.Workbooks;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name: at most 31 characters, none of <c>[]:*?/\</c>.</param>
/// <param name="Table">Its table; the header stays in sight.</param>
/// <param name="IsFiltered">Whether its columns have buttons that filter the rows.</param>
public sealed record Sheet(string Name, DataTable Table, bool IsFiltered = true);

namespace CcHc.Publisher.Import.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Role">What it holds.</param>
/// <param name="Header">Its header as written, on one line.</param>
/// <param name="IsGuessed">Whether the header is none of the known spellings and its role was read out of its words.</param>
internal sealed record TableColumn(ColumnRole Role, string Header, bool IsGuessed);

namespace CcHc.Publisher.Rendering.Views;

/// <summary>Which columns the paper's table has.</summary>
/// <param name="Product">Whether there is a product column.</param>
/// <param name="Cooperation">Whether there is a column for who joins.</param>
/// <param name="Note">Whether there is a column for remarks.</param>
public sealed record ColumnsView(bool Product, bool Cooperation, bool Note);

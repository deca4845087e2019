namespace CcHc.Publisher.Rendering.Views;

/// <summary>What the data catalogue shows.</summary>
/// <param name="Datasets">The data of each plan whose data are real.</param>
/// <param name="AsOf">The date to which all answers refer.</param>
public sealed record DataCatalogueView(IReadOnlyList<DatasetView> Datasets, DateView AsOf);

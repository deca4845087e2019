namespace CcHc.Publisher.Rendering.Views;

/// <summary>What the data catalogue shows.</summary>
/// <param name="Datasets">The data of each plan whose data are real.</param>
/// <param name="DcatUrl">The same list for other catalogues, in DCAT; null where the site has no <c>base_url</c>.</param>
/// <param name="AsOf">The date to which all answers refer.</param>
public sealed record DataCatalogueView(IReadOnlyList<DatasetView> Datasets, string? DcatUrl, DateView AsOf);

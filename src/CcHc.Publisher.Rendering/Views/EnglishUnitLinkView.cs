namespace CcHc.Publisher.Rendering.Views;

/// <summary>A unit in the summary of a site.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="EnglishName">Its name in English, or null where nobody gave one.</param>
/// <param name="Url">Its summary in English.</param>
/// <param name="Agencies">How many agencies it has.</param>
/// <param name="Plans">Its plans, the newest first.</param>
public sealed record EnglishUnitLinkView(UnitView Unit, string? EnglishName, string Url, int Agencies, IReadOnlyList<PlanView> Plans);

namespace CcHc.Publisher.Rendering.Views;

/// <summary>The summary in English of a site of several units.</summary>
/// <param name="Units">The units.</param>
/// <param name="AsOf">The date to which all answers refer.</param>
public sealed record EnglishHomeView(IReadOnlyList<EnglishUnitLinkView> Units, DateView AsOf);

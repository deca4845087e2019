using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Words;

namespace CcHc.Publisher.Rendering.Feeds;

/// <summary>What feeds are called, in themselves and on the pages that lead to them.</summary>
public static class FeedTitles
{
    /// <summary>The feed of a unit.</summary>
    public static string Of(WordTable words, Unit unit) => words.Fill("feed.unit", ("unit", unit.Name));

    /// <summary>The feed of a plan.</summary>
    public static string Of(WordTable words, Plan plan) => words.Fill("feed.plan", ("plan", plan.Title));

    /// <summary>The feed of an agency.</summary>
    public static string Of(WordTable words, Unit unit, Agency agency) => words.Fill("feed.agency", ("agency", agency.Name), ("unit", unit.Name));
}

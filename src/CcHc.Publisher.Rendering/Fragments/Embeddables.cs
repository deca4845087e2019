using CcHc.Publisher.Rendering.Badges;
using CcHc.Publisher.Rendering.Data;
using CcHc.Publisher.Rendering.Output;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Fragments;

/// <summary>What a portal's page can show of a unit: a badge and a fragment for the unit and for each plan.</summary>
/// <param name="data">The unit.</param>
/// <param name="language">The language of the words.</param>
/// <param name="links">How links are written.</param>
/// <param name="styles">The style sheets of fragments.</param>
public sealed class Embeddables(UnitData data, string language, LinkStyle links, IReadOnlyList<Address> styles)
{
    /// <summary>The files.</summary>
    public IEnumerable<OutputFile> Files()
    {
        var (unit, routes) = (data.Unit, data.Routes);
        var all = ProgressBadges.OfUnit(data);
        yield return Picture(routes.UnitBadge(unit), all);
        yield return Frame(routes.UnitFragment(unit), routes.Unit(unit), unit.Name, Lines(all));
        foreach (var plan in data.Plans)
        {
            var badge = ProgressBadges.OfPlan(data, plan);
            yield return Picture(routes.PlanBadge(unit, plan.Plan), badge);
            yield return Frame(routes.PlanFragment(unit, plan.Plan), routes.Plan(unit, plan.Plan), plan.Plan.Title, [unit.Name, .. Lines(badge)]);
        }
    }

    private static GeneratedFile Picture(Address at, Badge badge) => new(at.OutputPath, BadgeSvg.Write(badge));

    private GeneratedFile Frame(Address at, Address page, string title, IReadOnlyList<string> lines)
    {
        var linker = new Linker(at, links);
        return new GeneratedFile(at.OutputPath, FragmentHtml.Write(new Fragment
        {
            Language = language,
            Title = title,
            StyleUrls = [.. styles.Select(linker.To)],
            Lines = lines,
            PageUrl = linker.To(page),
            PageText = data.Words["badge.more"],
        }));
    }

    /// <summary>A badge that says that there is no report has no date, so that it does not change every day; a fragment always has one.</summary>
    private string[] Lines(Badge badge) =>
        [badge.Message, badge is { IsReported: true, Note: { } note } ? note : string.Join(" – ", new[] { ProgressBadges.AsOf(data), badge.Note }.OfType<string>())];
}

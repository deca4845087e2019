using CcHc.Publisher.Model.Text;
using CcHc.Publisher.Model.Units;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Pages.Search;

/// <summary>Makes the list of a unit's tasks and agencies.</summary>
/// <param name="scope">The page on which it stands.</param>
/// <param name="unit">The unit.</param>
internal sealed class UnitAlphabet(PageScope scope, Unit unit)
{
    /// <summary>The letters that are typed with two keys, so that each letter has an anchor of its own.</summary>
    private static readonly Dictionary<char, string> Keys = new()
    {
        ['Ă'] = "aw",
        ['Â'] = "aa",
        ['Đ'] = "dd",
        ['Ê'] = "ee",
        ['Ô'] = "oo",
        ['Ơ'] = "ow",
        ['Ư'] = "uw",
        ['#'] = "khac",
    };

    /// <summary>How much a unit's list has.</summary>
    public static int Count(Unit unit) => unit.Agencies.Count + unit.Plans.Sum(p => p.Tasks.Count);

    /// <summary>The list itself.</summary>
    public SearchUnitView AsList() => View(null,
    [
        .. Entries().GroupBy(e => VietnameseText.Initial(e.Text))
            .OrderBy(g => g.Key == '#').ThenBy(g => $"{g.Key}", VietnameseComparer.Instance)
            .Select(g => new LetterView(
                $"{g.Key}", $"{unit.Id}-{(Keys.TryGetValue(g.Key, out var keys) ? keys : $"{char.ToLowerInvariant(g.Key)}")}",
                [.. g.OrderBy(e => e.Text, VietnameseComparer.Instance).ThenBy(e => e.Url, StringComparer.Ordinal)])),
    ]);

    /// <summary>The way to the list.</summary>
    public SearchUnitView AsLink() => View(scope.Links.To(RouteTable.Alphabet(unit)), []);

    private SearchUnitView View(string? url, IReadOnlyList<LetterView> letters) =>
        new(scope.Views.Unit(unit), unit.Plans.Sum(p => p.Tasks.Count), unit.Agencies.Count, url, letters);

    private IEnumerable<LetterEntryView> Entries() =>
        unit.Agencies.Select(a => new LetterEntryView("agency", a.Name, scope.Links.To(scope.Site.Routes.Agency(unit, a)), null))
            .Concat(
                from plan in unit.Plans
                from task in plan.Tasks
                select new LetterEntryView("task", PageScope.Shorten(task.Content), scope.Links.To(scope.Site.Routes.Task(unit, plan, task)), unit.Plans.Count > 1 ? plan.Period.ToString() : null));
}

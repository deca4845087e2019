using System.Text.Json;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Quality;

/// <summary>One page of each kind, which the gates in a browser look at. All pages of a kind come out of the same template.</summary>
internal static class PageKinds
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Those of <c>kinds.json</c>, which the scripts in <c>js</c> read too.</summary>
    public static IReadOnlyList<PageKind> All { get; } =
        JsonSerializer.Deserialize<PageKind[]>(File.ReadAllText(RepositoryRoot.Combine("tests", "CcHc.Publisher.Tests", "Quality", "kinds.json")), Options)!;

    /// <summary>Those on which a browser stays.</summary>
    public static IEnumerable<PageKind> Staying => All.Where(k => !k.LeadsOn);

    /// <summary>Of these, those with a head and a foot.</summary>
    public static IEnumerable<PageKind> Whole => Staying.Where(k => !k.IsFragment);

    /// <summary>The template that a page of a site was made with, as the layout writes it on the body; fragments have none.</summary>
    public static string TemplateOf(BuiltSite site, string file) =>
        site.Page(file).Body!.ClassList.SingleOrDefault(c => c.StartsWith("page-", StringComparison.Ordinal)) ?? "fragment";
}

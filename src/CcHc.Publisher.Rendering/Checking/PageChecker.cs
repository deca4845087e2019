using System.Text;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Rendering.Output;

namespace CcHc.Publisher.Rendering.Checking;

/// <summary>
/// Holds the finished pages of a site against the rules 40xx. Files come one at a time; of a page only its ids, title and links are kept.
/// Only <c>cchc check --pages</c> uses it: parsing costs more than making a page.
/// </summary>
public sealed class PageChecker
{
    private static readonly Action<CheckedPage>[] Rules =
    [
        DocumentRules.Check, HeadingRules.Check, ImageRules.Check, FormRules.Check, LinkRules.Check,
        IdRules.Check, TableRules.Check, StructureRules.Check, PolicyRules.Check,
    ];

    private readonly SiteTitles _titles = new();
    private readonly SiteLinks _links;
    private readonly DiagnosticBag _bag;

    /// <summary>A checker of one site.</summary>
    /// <param name="baseUrl">Where the site will stand, or null.</param>
    /// <param name="isLocal">Whether it is to be opened from a folder.</param>
    /// <param name="bag">Takes the diagnostics.</param>
    public PageChecker(Uri? baseUrl, bool isLocal, DiagnosticBag bag)
    {
        _links = new SiteLinks(isLocal ? "/" : baseUrl?.AbsolutePath ?? "/", isLocal);
        _bag = bag;
    }

    /// <summary>How many pages were checked.</summary>
    public int PageCount { get; private set; }

    /// <summary>Checks a file; one that is no page is only remembered, for links to it.</summary>
    public void Add(OutputFile file)
    {
        _links.AddFile(file.Path);
        if (file is not GeneratedFile generated || !file.Path.EndsWith(".html", StringComparison.Ordinal))
        {
            return;
        }

        var page = CheckedPage.Parse(file.Path, Encoding.UTF8.GetString(generated.Content.Span), _bag.Report);
        foreach (var check in Rules)
        {
            check(page);
        }

        _titles.Add(page);
        _links.Add(page);
        PageCount++;
    }

    /// <summary>Reports what only the whole site shows: links that lead nowhere.</summary>
    public void Complete() => _links.Report(_bag.Report);
}

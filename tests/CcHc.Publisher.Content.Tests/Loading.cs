using CcHc.Publisher.Content.Sites;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Plans;
using CcHc.Publisher.Model.Sites;
using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Content.Tests;

/// <summary>A site that was loaded, and what was said about it.</summary>
internal sealed record Loading(Site Site, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The day on which all tests load.</summary>
    public static readonly DateOnly Today = new(2026, 6, 1);

    /// <summary>The diagnostics as they are printed, a line each.</summary>
    public string Report => string.Join('\n', Diagnostics);

    /// <summary>The plan of the small ward.</summary>
    public Plan Plan => Site.Units.Single(u => u.Id == "phuong-thu").Plans.Single();

    /// <summary>Its first task.</summary>
    public PlanTask Task => Plan.Tasks[0];

    public static Loading Of(SourceTree source) => Of(source.Path);

    public static Loading Of(string folder)
    {
        var bag = new DiagnosticBag();
        var site = SiteLoader.Load(folder, Today, bag);
        return new Loading(site, bag.ToSortedList());
    }

    /// <summary>The small ward with these lines added to its task.</summary>
    public static Loading OfTask(string frontMatter)
    {
        using var source = SourceTree.Small().AddFrontMatter(SourceTree.Task, frontMatter);
        return Of(source);
    }
}

using CcHc.Publisher.Content.Sites;
using CcHc.Publisher.Content.Themes;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Themes;
using CcHc.Publisher.Rendering.Markup;
using CcHc.Publisher.Rendering.Pages;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Pages.Tasks;
using CcHc.Publisher.Rendering.Sites;
using CcHc.Publisher.Rendering.Theming;
using CcHc.Publisher.Rendering.Views;
using CcHc.Publisher.Rendering.Words;

namespace CcHc.Benchmarks;

/// <summary>A task page of the sample ward, ready to render: the default theme with the views that the program makes for it.</summary>
internal sealed record TaskPageInput(CompiledTheme Theme, PageContent Content, SiteView Site, IReadOnlyDictionary<string, string> Words)
{
    private static readonly DateOnly AsOf = new(2026, 8, 31);

    /// <summary>Reads the sample ward and the default theme of this repository.</summary>
    public static TaskPageInput Load()
    {
        var bag = new DiagnosticBag();
        var root = Root();
        var site = SiteLoader.Load(root, AsOf, bag);
        var theme = ThemeLoader.Load("default", "vi", [root], bag)!;
        var words = new WordTable(theme.Words);
        var scope = new SiteScope
        {
            Site = site,
            Progress = ProgressCalculator.Calculate(site, AsOf),
            Routes = RouteTable.Create(site),
            Language = site.Config.Language,
            Addresses = AddressBook.Create(site, RouteTable.Create(site)),
            Links = new LinkStyle(IsLocal: false),
            Words = words,
            Markup = new MarkupRenderer(),
            Bag = bag,
        };
        var contents = PagePlanner.Plan(site, scope.Routes, absoluteUrl: null).OfType<TaskPage>()
            .Select(page => (page, new Linker(page.Address, scope.Links)))
            .Select(pair => (Links: pair.Item2, Content: pair.page.Build(new PageScope(scope, pair.page, pair.Item2))));
        var (links, content) = contents.First(item => Detail(item.Content) is { Updates.Count: > 1, Amendments.Count: <= 1, BodyHtml.Length: > 0 });
        var view = new SiteView
        {
            Title = site.Config.Title,
            Language = site.Config.Language,
            HomeUrl = links.To(RouteTable.Home),
            DataUrl = links.To(RouteTable.DataCatalogue),
            SearchUrl = links.To(RouteTable.Search),
            SearchWorkerUrl = links.To(RouteTable.SearchWorker),
            AssetsUrl = links.ToFolder(RouteTable.Asset("")),
            Menu = [.. site.Pages.Select(page => new LinkView(page.Title, links.To(RouteTable.Page(page))))],
            Options = theme.Options.ToDictionary(o => o.Name, o => o.Kind == ThemeOptionKind.Links ? (object)Array.Empty<LinkView>() : o.Default, StringComparer.Ordinal),
        };
        return new TaskPageInput(CompiledTheme.Compile(theme, words, bag)!, content, view, theme.Words);
    }

    /// <summary>The page as the program renders it.</summary>
    public string Render() => Theme.Render(Content, Site, new DiagnosticBag());

    private static TaskDetailView Detail(PageContent content) => content.Globals.Select(global => global.Value).OfType<TaskDetailView>().Single();

    /// <summary>The folder of this repository.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CcHc.Publisher.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("This program stands in the repository.");
    }
}

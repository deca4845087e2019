using System.Text;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Themes;
using CcHc.Publisher.Rendering.Data;
using CcHc.Publisher.Rendering.Discovery;
using CcHc.Publisher.Rendering.LinkedData;
using CcHc.Publisher.Rendering.Markup;
using CcHc.Publisher.Rendering.Output;
using CcHc.Publisher.Rendering.Pages;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Search;
using CcHc.Publisher.Rendering.Theming;
using CcHc.Publisher.Rendering.Views;
using CcHc.Publisher.Rendering.Words;
using CcHc.Publisher.Rendering.Workbooks;

namespace CcHc.Publisher.Rendering.Sites;

/// <summary>A site and a theme to a stream of files.</summary>
public sealed class SiteRenderer
{
    /// <summary>The option of themes by which a site chooses the picture for shared links.</summary>
    private const string PictureOption = "picture";

    private const string English = "en";

    private readonly SiteScope _scope;
    private readonly Theme _theme;
    private readonly CompiledTheme _templates;
    private readonly SiteScope _english;
    private readonly CompiledTheme _englishTemplates;
    private readonly bool _isSearchable;

    private SiteRenderer(SiteScope scope, Theme theme, CompiledTheme templates, RenderOptions options)
    {
        _scope = scope;
        _theme = theme;
        _templates = templates;
        _english = scope with { Words = new WordTable(theme.EnglishWords), Language = English };
        _englishTemplates = templates.With(_english.Words);
        _isSearchable = !options.IsLocal && Searchable().Any();
    }

    /// <summary>Makes ready to render; null with diagnostics where something is wrong with the theme.</summary>
    /// <param name="selected">The site; where it will stand is what <paramref name="options"/> say.</param>
    /// <param name="progress">Its tasks as of a date.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="options">How it is rendered.</param>
    /// <param name="bag">Takes the diagnostics, now and while files are made.</param>
    public static SiteRenderer? Create(SelectedSite selected, SiteProgress progress, Theme theme, RenderOptions options, DiagnosticBag bag)
    {
        if (options is { BaseUrl: null, IsLocal: false })
        {
            bag.Report(
                DiagnosticRules.NoBaseUrl, new SourceLocation("site.config.yml"),
                "Chưa biết trang sẽ đặt ở địa chỉ nào, nên không tạo sitemap.xml, 404.html, các nguồn tin feed.xml và các trang hướng dẫn nhúng.",
                "Thêm dòng base_url: https://… vào site.config.yml, hoặc dùng --base-url.");
        }

        var words = new WordTable(theme.Words);
        var scope = new SiteScope
        {
            Site = selected.Site with { Config = selected.Site.Config with { BaseUrl = options.BaseUrl } },
            Progress = progress,
            Routes = selected.Routes,
            Addresses = AddressBook.Create(selected.Site, selected.Routes),
            LeftOut = ReferenceEquals(selected.Site, selected.Whole) ? null : AddressBook.Create(selected.Whole, RouteTable.Create(selected.Whole)),
            Links = new LinkStyle(options.IsLocal),
            Words = words,
            Language = selected.Site.Config.Language,
            HasEnglishSummary = selected.Site.Config.Language != English && theme.EnglishWords.Count > 0,
            Markup = new MarkupRenderer(),
            Bag = bag,
        };
        return CompiledTheme.Compile(theme, words, bag) is { } templates ? new SiteRenderer(scope, theme, templates, options) : null;
    }

    /// <summary>The files, made one at a time as they are asked for; each path once.</summary>
    public IEnumerable<OutputFile> Files()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { SiteManifest.FileName };
        var site = _scope.Site;
        var pages = PagePlanner.Plan(site, _scope.Routes, _scope.AbsoluteUrl).Select(page => Render(page, _scope));
        var moved = PagePlanner.PlanMoved(site, _scope.Routes, taken.Contains, _scope.Bag).Select(page => Render(page, _scope));
        foreach (var file in pages.Concat(EnglishPages().Select(page => Render(page, _english))).Concat(Data()).Concat(new TakeAwayFiles(_scope, FragmentStyles()).All()).Concat(Documents()).Concat(Discovery()).Concat(Assets()).Concat(Search()).Concat(moved))
        {
            if (taken.Add(file.Path))
            {
                yield return file;
            }
            else
            {
                _scope.Bag.Report(
                    DiagnosticRules.AddressTaken, new SourceLocation("content"), $"Hai trang hoặc tệp cùng nằm ở /{file.Path}.",
                    "Đổi tên thư mục hoặc tệp của một trong hai (mã của kế hoạch không được trùng mã của một đơn vị khác).");
            }
        }
    }

    private IEnumerable<OutputFile> Assets()
    {
        var images = _theme.Settings.Images.OrderBy(i => i.Key, StringComparer.Ordinal).Select(i => new CopiedFile(RouteTable.Asset(i.Value.Path).OutputPath, i.Value.Source));
        var files = _theme.Assets.Select(asset => new CopiedFile(RouteTable.Asset(asset.Path).OutputPath, asset.Source)).Concat(images);
        return files.Concat<OutputFile>(
            from sheet in new[] { (At: RouteTable.Style, Text: StyleSheet.Join(_theme)), (At: RouteTable.Colors, Text: ThemeStyle.Write(_theme.Settings.Colors)) }
            where sheet.Text is not null
            select new GeneratedFile(sheet.At.OutputPath, Encoding.UTF8.GetBytes(sheet.Text)));
    }

    /// <summary>The picture for shared links: the one that the site chose, or the theme's own, if it has one.</summary>
    private Address? Picture() => _theme.Settings.Images.TryGetValue(PictureOption, out var chosen)
        ? RouteTable.Asset(chosen.Path)
        : HasAsset(RouteTable.Picture) ? RouteTable.Picture : null;

    private bool HasAsset(Address address) => _theme.Assets.Any(a => RouteTable.Asset(a.Path) == address);

    /// <summary>A theme need not have a style for fragments; the colours that the site chose hold for them too.</summary>
    private IReadOnlyList<Address> FragmentStyles() => !HasAsset(RouteTable.FragmentStyle)
        ? []
        : _theme.Settings.Colors.Count == 0 ? [RouteTable.FragmentStyle] : [RouteTable.FragmentStyle, RouteTable.Colors];

    private IEnumerable<OutputFile> Data() =>
        from unit in _scope.Site.Units
        from plan in unit.Plans
        let data = new PlanData(unit, plan, _scope.Progress.Of(plan), _scope.Progress.AsOf, _scope.Routes)
        let tasks = TaskTable.Of(data)
        from file in new OutputFile[]
        {
            new GeneratedFile(_scope.Routes.DataJson(unit, plan).OutputPath, PlanJson.Write(data)),
            new GeneratedFile(_scope.Routes.DataCsv(unit, plan).OutputPath, PlanCsv.Write(tasks)),
            new GeneratedFile(_scope.Routes.DataXlsx(unit, plan).OutputPath, WorkbookWriter.Write(PlanWorkbook.Of(data, tasks, _scope.Words, _scope.AbsoluteUrl))),
        }
        select file;

    private IEnumerable<OutputFile> Documents() =>
        from unit in _scope.Site.Units
        from plan in unit.Plans
        from file in plan.Files
        select new CopiedFile(_scope.Routes.Document(unit, plan, file.Path).OutputPath, file.Source);

    private IEnumerable<OutputFile> Discovery()
    {
        yield return RobotsWriter.Write(_scope.AbsoluteUrl);
        if (_scope.AbsoluteUrl is not { } baseUrl)
        {
            yield break;
        }

        var indexed = PagePlanner.Plan(_scope.Site, _scope.Routes, baseUrl).Concat(EnglishPages()).Where(p => p.IsIndexed).Select(p => p.Address);
        foreach (var file in SitemapWriter.Write(indexed, baseUrl))
        {
            yield return file;
        }

        yield return new DcatWriter(_scope.Words, _scope.Routes, baseUrl, _scope.Progress.AsOf).Write(_scope.Site);
        yield return Render(PagePlanner.PlanNotFound(), _scope with { Links = new LinkStyle(IsLocal: false, baseUrl.AbsolutePath) });
    }

    /// <summary>A site that is opened from a folder cannot load an index; there the A–Z list leads on.</summary>
    private IEnumerable<OutputFile> Search() =>
        _isSearchable ? SearchFiles.Write(Searchable(), AbbreviationTable.Create(_scope.Site), _scope.Progress.AsOf.Year) : [];

    private IEnumerable<SearchDocument> Searchable() => new SearchDocuments(_scope.Site, _scope.Progress, _scope.Routes, _scope.Markup).All();

    private IEnumerable<IPage> EnglishPages() => _scope.HasEnglishSummary ? PagePlanner.PlanEnglish(_scope.Site, _scope.Routes) : [];

    private GeneratedFile Render(IPage page, SiteScope scope)
    {
        var links = new Linker(page.Address, scope.Links);
        var templates = scope.Language == _scope.Language ? _templates : _englishTemplates;
        var html = templates.Render(page.Build(new PageScope(scope, page, links)), View(links, scope.Language), scope.Bag);
        return new GeneratedFile(page.Address.OutputPath, Encoding.UTF8.GetBytes(html));
    }

    private SiteView View(Linker links, string language) => new()
    {
        Title = _scope.Site.Config.Title,
        Language = language,
        ContentLangHtml = ContentLanguage.AttributeBeside(language),
        ConfigLangHtml = language == _scope.Language ? "" : ContentLanguage.AttributeBeside(language),
        HomeUrl = links.To(RouteTable.Home),
        DataUrl = links.To(RouteTable.DataCatalogue),
        SearchUrl = links.To(RouteTable.Search),
        SearchWorkerUrl = _isSearchable ? links.To(RouteTable.SearchWorker) : null,
        AssetsUrl = links.ToFolder(RouteTable.Asset("")),
        Menu = [.. _scope.Site.Pages.Select(p => new LinkView(p.Title, links.To(RouteTable.Page(p))))],
        ColorsUrl = _theme.Settings.Colors.Count > 0 ? links.To(RouteTable.Colors) : null,
        PictureUrl = _scope.AbsoluteUrl is { } baseUrl ? Picture()?.At(baseUrl) : null,
        Options = OptionViews.Of(_theme, links),
    };
}

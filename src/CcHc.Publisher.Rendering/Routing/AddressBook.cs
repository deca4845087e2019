using CcHc.Publisher.Model.Sites;

namespace CcHc.Publisher.Rendering.Routing;

/// <summary>Which addresses the site has, and which page a content file becomes: what links in Markdown are checked against.</summary>
public sealed class AddressBook
{
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Address> _byContentFile = new(StringComparer.Ordinal);

    private AddressBook()
    {
    }

    /// <summary>The addresses of a site.</summary>
    public static AddressBook Create(Site site, RouteTable routes)
    {
        var book = new AddressBook();
        book.Add(RouteTable.Home);
        book.Add(RouteTable.DataCatalogue);
        book.Add(RouteTable.Search);
        var hasEnglish = site.Config.Language != "en";
        if (hasEnglish && routes.RootUnit is null)
        {
            book.Add(RouteTable.EnglishHome);
        }

        foreach (var page in site.Pages)
        {
            book.Add(RouteTable.Page(page), page.Source.File);
        }

        foreach (var unit in site.Units)
        {
            book.Add(routes.Unit(unit), unit.Source.File);
            if (hasEnglish)
            {
                book.Add(routes.English(unit));
            }

            foreach (var agency in unit.Agencies)
            {
                book.Add(routes.Agency(unit, agency));
            }

            foreach (var plan in unit.Plans)
            {
                book.Add(routes.Plan(unit, plan), plan.Source.File);
                book.Add(routes.DataJson(unit, plan));
                book.Add(routes.DataCsv(unit, plan));
                book.Add(routes.DataXlsx(unit, plan));
                if (plan.Tasks.Count > 0)
                {
                    book.Add(routes.Timeline(unit, plan));
                }

                foreach (var task in plan.Tasks)
                {
                    book.Add(routes.Task(unit, plan, task), task.Source.File);
                }

                foreach (var indicator in plan.Indicators)
                {
                    book.Add(routes.Indicators(unit, plan), indicator.Source.File);
                }

                var folder = plan.Source.File[..(plan.Source.File.LastIndexOf('/') + 1)];
                foreach (var file in plan.Files)
                {
                    book.Add(routes.Document(unit, plan, file.Path), $"{folder}tai-lieu/{file.Path}");
                }
            }
        }

        return book;
    }

    /// <summary>The page or file that a content file becomes, or null.</summary>
    public Address? OfContentFile(string file) => _byContentFile.TryGetValue(file, out var address) ? address : null;

    /// <summary>The page or file at a path from the root, with or without a final <c>/</c> or <c>index.html</c>, or null.</summary>
    public Address? Find(string path)
    {
        const string Index = "index.html";
        path = path.EndsWith($"/{Index}", StringComparison.Ordinal) || path == Index ? path[..^Index.Length] : path;
        return _all.Contains(path) ? new Address(path) : _all.Contains($"{path}/") ? new Address($"{path}/") : null;
    }

    private void Add(Address address, string? contentFile = null)
    {
        _all.Add(address.Path);
        if (contentFile is not null)
        {
            _byContentFile.TryAdd(contentFile, address);
        }
    }
}

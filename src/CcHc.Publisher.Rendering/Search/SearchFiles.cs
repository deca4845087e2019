using CcHc.Publisher.Rendering.Output;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>The files of the search: the browser's worker, and an index that it loads.</summary>
public static class SearchFiles
{
    /// <summary>The files, made as they are asked for; none where there is nothing to find.</summary>
    /// <param name="documents">What can be found.</param>
    /// <param name="abbreviations">The site's short forms.</param>
    /// <param name="year">The year to which the site refers.</param>
    public static IEnumerable<OutputFile> Write(IEnumerable<SearchDocument> documents, AbbreviationTable abbreviations, int year)
    {
        var (index, catalogue) = (new SearchIndexBuilder(abbreviations, year), new SearchCatalogue());
        using var version = new SearchVersion();
        version.Add(WorkerScript.Engine);
        foreach (var document in documents)
        {
            index.Add(document);
            catalogue.Add(document);
            version.Add(document);
        }

        if (catalogue.Rows.Count == 0)
        {
            yield break;
        }

        var folder = RouteTable.SearchData(version.Name());
        var settings = new WorkerSettings { Folder = version.Name(), Documents = catalogue.Rows.Count, Abbreviations = abbreviations };
        foreach (var file in WholeIndex.Write(index.Build(), catalogue, folder))
        {
            yield return file;
        }

        yield return new GeneratedFile(RouteTable.SearchWorker.OutputPath, WorkerScript.Create(settings));
        yield return new GeneratedFile(RouteTable.SearchLicense.OutputPath, WorkerScript.License);
    }
}

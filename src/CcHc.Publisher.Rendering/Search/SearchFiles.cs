using CcHc.Publisher.Rendering.Output;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>The files of the search: the browser's worker, and an index that it loads.</summary>
public static class SearchFiles
{
    /// <summary>Up to so many documents the index is one piece.</summary>
    public const int MostInOnePiece = 1_000;

    /// <summary>The files, made as they are asked for; none where there is nothing to find.</summary>
    /// <param name="documents">What can be found.</param>
    /// <param name="abbreviations">The site's short forms.</param>
    /// <param name="year">The year to which the site refers.</param>
    /// <param name="mostInOnePiece">Above so many documents the index is in pieces.</param>
    public static IEnumerable<OutputFile> Write(
        IEnumerable<SearchDocument> documents, AbbreviationTable abbreviations, int year, int mostInOnePiece = MostInOnePiece)
    {
        var (index, catalogue) = (new SearchIndexBuilder(abbreviations, year), new SearchCatalogue());
        using var version = new SearchVersion();
        version.Add(WorkerScript.Engine);
        foreach (var document in documents)
        {
            catalogue.Add(document, index.Add(document).Count);
            version.Add(document);
        }

        if (catalogue.Rows.Count == 0)
        {
            yield break;
        }

        var built = index.Build();
        var content = built.Content();
        version.Add(content);
        var folder = RouteTable.SearchData(version.Name());
        var shards = catalogue.Rows.Count > mostInOnePiece ? new List<string>() : null;
        foreach (var file in shards is null ? WholeIndex.Write(built, content, catalogue, folder) : ShardedIndex.Write(content, catalogue, folder, shards))
        {
            yield return file;
        }

        var settings = new WorkerSettings { Folder = version.Name(), Documents = catalogue.Rows.Count, Abbreviations = abbreviations, Shards = shards };
        yield return new GeneratedFile(RouteTable.SearchWorker.OutputPath, WorkerScript.Create(settings));
        yield return new GeneratedFile(RouteTable.SearchLicense.OutputPath, WorkerScript.License);
    }
}

using System.Globalization;
using CcHc.LunrIndex;
using CcHc.Publisher.Content.Sites;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Rendering.Markup;
using CcHc.Publisher.Rendering.Output;
using CcHc.Publisher.Rendering.Routing;
using CcHc.Publisher.Rendering.Search;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Search;

/// <summary>The files of the search alone, in a folder as a site has them.</summary>
internal sealed class WrittenSearch : IDisposable
{
    /// <summary>In one piece, whatever the size.</summary>
    public const int Whole = int.MaxValue;

    /// <summary>In pieces, whatever the size.</summary>
    public const int Sharded = 0;

    private readonly TemporaryFolder _folder = new();

    private WrittenSearch(IEnumerable<OutputFile> files)
    {
        foreach (var file in files.Cast<GeneratedFile>())
        {
            var path = Path.Combine(Folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Span);
        }
    }

    /// <summary>The site's folder.</summary>
    public string Folder => _folder.Path;

    /// <summary>The worker.</summary>
    public SearchWorker Worker => new(Folder);

    /// <summary>All files with their hashes, sorted.</summary>
    public IReadOnlyList<string> Hashes =>
        [.. Paths.Order(StringComparer.Ordinal).Select(p => $"{p} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_folder.Combine(p))))}")];

    /// <summary>The paths of all files.</summary>
    public IEnumerable<string> Paths =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(Folder, p).Replace('\\', '/'));

    /// <summary>What can be found in this repository's content.</summary>
    public static WrittenSearch OfContent(int mostInOnePiece) => Of(Content(), mostInOnePiece);

    /// <summary>Some documents.</summary>
    public static WrittenSearch Of(IEnumerable<SearchDocument> documents, int mostInOnePiece = SearchFiles.MostInOnePiece) =>
        new(SearchFiles.Write(documents, AbbreviationTable.Create(Site), AsOf.Year, mostInOnePiece));

    /// <summary>What the index of this repository's content is made of.</summary>
    public static IReadOnlyList<Document> PartsOfContent() => PartsOf(Content());

    /// <summary>What the index of some documents is made of.</summary>
    public static IReadOnlyList<Document> PartsOf(IEnumerable<SearchDocument> documents)
    {
        var builder = new SearchIndexBuilder(AbbreviationTable.Create(Site), AsOf.Year);
        return [.. documents.SelectMany(builder.Add)];
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static DateOnly AsOf => DateOnly.ParseExact(RealSites.AsOf, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Model.Sites.Site Site => SiteLoader.Load(RepositoryRoot.Path, AsOf, new DiagnosticBag());

    private static IEnumerable<SearchDocument> Content()
    {
        var site = Site;
        return new SearchDocuments(site, ProgressCalculator.Calculate(site, AsOf), RouteTable.Create(site), new MarkupRenderer()).All();
    }
}

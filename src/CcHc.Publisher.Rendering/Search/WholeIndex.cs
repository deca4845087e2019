using CcHc.Publisher.Rendering.Output;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>The search of a small site: one index in lunr's format, one catalogue with all rows.</summary>
internal static class WholeIndex
{
    /// <summary>The two files.</summary>
    public static IEnumerable<OutputFile> Write(LunrIndex.Index index, SearchCatalogue catalogue, Address folder)
    {
        using var json = new MemoryStream();
        index.SaveToJsonStream(json);
        yield return new GeneratedFile(folder.Below("index.json").OutputPath, json.ToArray());
        yield return new GeneratedFile(folder.Below("catalogue.json").OutputPath, CatalogueJson.Write(catalogue, withRows: true));
    }
}

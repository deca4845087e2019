using CcHc.LunrIndex;
using CcHc.Publisher.Rendering.Output;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>The search of a small site: all terms in one file, one catalogue with all rows; and the same index in lunr's format.</summary>
internal static class WholeIndex
{
    /// <summary>The three files.</summary>
    public static IEnumerable<OutputFile> Write(LunrIndex.Index index, IndexContent content, SearchCatalogue catalogue, Address folder)
    {
        using var json = new MemoryStream();
        index.SaveToJsonStream(json);
        yield return new GeneratedFile(folder.Below("index.json").OutputPath, json.ToArray());
        var terms = new PackedTerms(content);
        foreach (var family in TermFamilies.Of(content))
        {
            terms.Add(family);
        }

        yield return new GeneratedFile(folder.Below("terms.json").OutputPath, terms.ToBytes());
        yield return new GeneratedFile(folder.Below("catalogue.json").OutputPath, CatalogueJson.Write(catalogue, content, withRows: true));
    }
}

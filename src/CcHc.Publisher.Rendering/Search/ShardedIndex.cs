using CcHc.LunrIndex;
using CcHc.Publisher.Rendering.Output;
using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>The search of a large site in pieces, of which a question needs a few: terms by the alphabet, rows in their order.</summary>
internal static class ShardedIndex
{
    /// <summary>How many rows are in a file. Results come from anywhere: each costs a file.</summary>
    public const int RowsOfFile = 16;

    /// <summary>The files, made as they are asked for.</summary>
    /// <param name="content">The index.</param>
    /// <param name="catalogue">The documents.</param>
    /// <param name="folder">Where the files go.</param>
    /// <param name="shards">Takes the first term of each file of terms.</param>
    public static IEnumerable<OutputFile> Write(IndexContent content, SearchCatalogue catalogue, Address folder, List<string> shards)
    {
        yield return new GeneratedFile(folder.Below("catalogue.json").OutputPath, CatalogueJson.Write(catalogue, content, withRows: false));
        var families = TermFamilies.Of(content);
        yield return new GeneratedFile(folder.Below("words.json").OutputPath, WordList.Write(families));
        foreach (var terms in Shards.Split(families, content))
        {
            yield return new GeneratedFile(folder.Below($"terms-{shards.Count}.json").OutputPath, terms.ToBytes());
            shards.Add(terms.First!);
        }

        var number = 0;
        foreach (var rows in catalogue.Rows.Chunk(RowsOfFile))
        {
            yield return new GeneratedFile(folder.Below($"rows-{number}.json").OutputPath, CatalogueJson.WriteRows(rows));
            number++;
        }
    }
}

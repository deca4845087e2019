namespace CcHc.Publisher.Rendering.Search;

/// <summary>All words without marks: where one is looked for that was misspelt, its neighbours are found here.</summary>
internal static class WordList
{
    /// <summary>The file: words and codes with blanks between.</summary>
    public static byte[] Write(IEnumerable<TermFamily> families) =>
        JsonBytes.Write(json => json.WriteStringValue(string.Join(' ', families.Select(f => f.Key).Where(key => key[0] != FieldTokens.Pair))));
}

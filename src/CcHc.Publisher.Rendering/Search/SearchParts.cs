namespace CcHc.Publisher.Rendering.Search;

/// <summary>
/// Cuts a long text into parts that are searched one by one, so that the words of a query count where they stand together. The best part speaks for
/// the document.
/// </summary>
internal static class SearchParts
{
    /// <summary>A part is closed by the paragraph with which it reaches so many letters.</summary>
    private const int Letters = 400;

    /// <summary>The texts of each part; at least one part.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(SearchDocument document)
    {
        var parts = new List<IReadOnlyList<string>>();
        var (part, length) = (new List<string>(document.Texts), 0);
        foreach (var paragraph in document.Paragraphs)
        {
            if (length >= Letters)
            {
                parts.Add(part);
                (part, length) = ([.. document.Texts], 0);
            }

            part.Add(paragraph);
            length += paragraph.Length;
        }

        return [.. parts, part];
    }
}

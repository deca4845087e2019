namespace CcHc.Publisher.Import.Notes;

/// <summary>Words of the source in a message.</summary>
internal static class Quote
{
    private const int Most = 60;

    /// <summary>The first words in quotation marks.</summary>
    public static string Of(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= Most)
        {
            return $"“{line}”";
        }

        var end = line.LastIndexOf(' ', Most);
        return $"“{line[..(end > 0 ? end : Most)]}…”";
    }
}

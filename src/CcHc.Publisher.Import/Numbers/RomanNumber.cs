namespace CcHc.Publisher.Import.Numbers;

/// <summary>Roman numbers up to 49: more parts no plan has.</summary>
internal static class RomanNumber
{
    private const string Ones = "|I|II|III|IV|V|VI|VII|VIII|IX|";

    private const string Tens = "||X|XX|XXX|XL|";

    /// <summary>Whether the text is a Roman number in capitals.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 9 || text.ContainsAnyExcept("IVXL"))
        {
            return false;
        }

        for (var tens = 0; tens <= text.Length; tens++)
        {
            if (Tens.Contains($"|{text[..tens]}|", StringComparison.Ordinal) && (tens == text.Length || Ones.Contains($"|{text[tens..]}|", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}

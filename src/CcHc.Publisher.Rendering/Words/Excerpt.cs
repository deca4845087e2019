namespace CcHc.Publisher.Rendering.Words;

/// <summary>Cuts words short.</summary>
public static class Excerpt
{
    /// <summary>A text on one line, cut at a blank before it grows longer than <paramref name="length"/>.</summary>
    public static string Of(string text, int length)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= length)
        {
            return line;
        }

        var blank = line.LastIndexOf(' ', length - 1);
        return $"{line[..(blank > 0 ? blank : length - 1)].TrimEnd(',', ';', '.', ' ')}…";
    }
}

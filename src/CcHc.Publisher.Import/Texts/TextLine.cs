namespace CcHc.Publisher.Import.Texts;

/// <summary>A line of the text round the tables.</summary>
/// <param name="Text">Its words with Markdown marks, without the signs of a heading.</param>
/// <param name="Words">Its words alone.</param>
/// <param name="Line">The line of the source.</param>
internal sealed record TextLine(string Text, string Words, int Line)
{
    /// <summary>How many signs of a heading stand before it.</summary>
    public int Hashes { get; init; }

    /// <summary>Whether an empty line, a page break or a table stands before it.</summary>
    public bool IsAfterGap { get; init; }

    /// <summary>Whether a page break stands before it.</summary>
    public bool IsAfterPage { get; init; }

    /// <summary>Whether it marks the place of a table.</summary>
    public bool IsTable { get; init; }
}

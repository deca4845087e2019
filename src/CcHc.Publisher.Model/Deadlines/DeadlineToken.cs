namespace CcHc.Publisher.Model.Deadlines;

/// <summary>A word, a number or a sign of the cell <c>Thời gian</c>.</summary>
/// <param name="Text">A word folded, a number as written, a sign (every dash as <c>-</c>).</param>
/// <param name="Unified">A word in lower case with its marks, to tell "sau" from "sáu"; else as <paramref name="Text"/>.</param>
/// <param name="Number">The number; null for words, signs and numbers of more than nine digits.</param>
/// <param name="Start">Where it begins in the composed cell.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct DeadlineToken(string Text, string Unified, int? Number, int Start, int End)
{
    /// <summary>Whether it is a word.</summary>
    public bool IsWord => Text.Length > 0 && char.IsLetter(Text[0]);

    /// <summary>Whether it ends a clause wherever it stands.</summary>
    public bool EndsClause => Text is ";" or ":";

    /// <summary>Whether it is a year that a plan can name, written with four digits.</summary>
    public bool IsYear => Text.Length == 4 && Number is >= 1900 and <= 2199;

    /// <summary>Whether it is a year of this century written with two digits, 20 to 60: no month can be meant.</summary>
    public bool IsShortYear => Text.Length == 2 && Number is >= 20 and <= 60;

    /// <summary>The year that it is, the century added where it is short.</summary>
    public int? FullYear => Text.Length == 2 ? 2000 + Number : Number;

    /// <summary>Whether it is a number of one or two digits.</summary>
    public bool IsShort => Number is not null && Text.Length <= 2;

    /// <summary>Whether it is this word, with its marks or typed without any.</summary>
    public bool Is(string unified, string folded) => Unified == unified || Unified == folded;
}

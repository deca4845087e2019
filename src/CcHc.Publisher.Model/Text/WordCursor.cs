using System.Text;

namespace CcHc.Publisher.Model.Text;

/// <summary>
/// Walks over the words of a text: runs of letters and digits of any script. Combining marks and invisible characters behind one belong to it, so a
/// word taken apart is one word.
/// </summary>
internal ref struct WordCursor(string text)
{
    private int _from;

    /// <summary>Where the word begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    /// <summary>Goes to the next word.</summary>
    /// <returns>False where there is none.</returns>
    public bool MoveNext()
    {
        Start = _from;
        while (Start < text.Length && LetterLength(Start) == 0)
        {
            Start++;
        }

        End = Start;
        while (End < text.Length && LengthInWord(End) is > 0 and var length)
        {
            End += length;
        }

        _from = End;
        return End > Start;
    }

    private readonly int LengthInWord(int at) => BaseLetters.IsMark(text[at]) || Invisible.Contains(text[at]) ? 1 : LetterLength(at);

    /// <summary>How many UTF-16 units the letter or digit takes; 0 where none stands there.</summary>
    private readonly int LetterLength(int at)
    {
        if (!char.IsSurrogate(text[at]))
        {
            return char.IsLetter(text[at]) || char.IsNumber(text[at]) ? 1 : 0;
        }

        var isWhole = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) == System.Buffers.OperationStatus.Done;
        return isWhole && (Rune.IsLetter(rune) || Rune.IsNumber(rune)) ? length : 0;
    }
}

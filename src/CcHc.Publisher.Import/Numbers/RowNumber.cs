namespace CcHc.Publisher.Import.Numbers;

/// <summary>A number before a row, a heading or a paragraph.</summary>
/// <param name="Kind">What its first part is.</param>
/// <param name="Text">As written, without a final stop: <c>III.1</c>, <c>a)</c>.</param>
/// <param name="Depth">How many parts it has.</param>
internal sealed record RowNumber(NumberKind Kind, string Text, int Depth)
{
    private const int MostParts = 6;

    private const string LastCapital = "H";

    /// <summary>The parts alone: <c>III.1</c>, <c>a</c>.</summary>
    public string Core => Text.Trim('(', ')', '.', '/', ':', ',', ' ');

    /// <summary>Its last part as a whole number, or null.</summary>
    public int? Last => int.TryParse(Core[(Core.LastIndexOf('.') + 1)..], out var last) ? last : null;

    /// <summary>Whether this is numbered below another: <c>III.1</c> below <c>III</c>.</summary>
    public bool IsBelow(RowNumber other) => Core.StartsWith($"{other.Core}.", StringComparison.Ordinal);

    /// <summary>The number that is the whole of a cell, or null; there a letter needs no sign behind it.</summary>
    public static RowNumber? Read(string cell)
    {
        var text = cell.Trim();
        if (text is [(>= 'a' and <= 'h') or 'đ'])
        {
            return new RowNumber(NumberKind.Letter, text, 1);
        }

        var opened = text.StartsWith('(');
        var (number, end, _) = Scan(text, opened ? 1 : 0);
        while (end < text.Length && text[end] is '.' or ')' or '/' or ':' or ',' or ' ')
        {
            end++;
        }

        return number is null || end < text.Length ? null : number with { Text = text.TrimEnd('.', '/', ':', ',', ' ') };
    }

    /// <summary>The number before the words of a text, and where these begin; null where there is none.</summary>
    /// <param name="text">The text without marks.</param>
    /// <param name="bare">Whether a number with nothing but a blank behind it counts: <c>IV CẢI CÁCH</c>, <c>7.1 Triển khai</c>.</param>
    public static (RowNumber? Number, int Words) Leading(string text, bool bare)
    {
        var (number, end, closed) = Scan(text, 0);
        if (number is null || (!closed && !(bare && end < text.Length && text[end] == ' ')))
        {
            return (null, 0);
        }

        var words = end;
        while (words < text.Length && (text[words] == ' ' || (text[words] is '-' or '–' && words + 1 < text.Length && text[words + 1] == ' ' && text[words - 1] == ' ')))
        {
            words++;
        }

        return words == text.Length ? (null, 0) : (number with { Text = text[..end].TrimEnd('.', '/', ':', '-', '–') }, words);
    }

    private static (RowNumber? Number, int End, bool Closed) Scan(string text, int start)
    {
        var at = start;
        var kind = FirstPart(text, ref at);
        if (kind is null)
        {
            return (null, start, false);
        }

        var depth = 1;
        while (depth < MostParts && at < text.Length && text[at] == '.' && NextPart(text, at + 1) is > 0 and var length)
        {
            at += 1 + length;
            depth++;
        }

        var core = text[start..at];
        var closed = IsClosed(text, ref at, depth, kind.Value);
        return at < text.Length && char.IsLetterOrDigit(text[at]) && !closed ? (null, start, false) : (new RowNumber(kind.Value, core, depth), at, closed);
    }

    private static NumberKind? FirstPart(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && at - start < 10 && char.IsAsciiLetterUpper(text[at]))
        {
            at++;
        }

        if (at > start && RomanNumber.Is(text.AsSpan(start, at - start)))
        {
            return NumberKind.Roman;
        }

        if (at - start == 1 && string.CompareOrdinal(text, start, LastCapital, 0, 1) <= 0)
        {
            return NumberKind.Capital;
        }

        at = start;
        while (at < text.Length && at - start < 4 && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        if (at - start is > 0 and <= 3)
        {
            return NumberKind.Arabic;
        }

        at = start;
        if (at < text.Length && (char.IsAsciiLetterLower(text[at]) || text[at] == 'đ') && at + 1 < text.Length && text[at + 1] is ')' or '.' or '/')
        {
            at++;
            return NumberKind.Letter;
        }

        return null;
    }

    /// <summary>The length of a further part, one or two digits, or 0: <c>1.400</c> is no number of a row.</summary>
    private static int NextPart(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 3 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at > 2 ? 0 : end - at;
    }

    /// <summary>Steps over the sign that closes a number and says whether there is one. A letter may follow a stop directly, as in <c>I.MỤC</c>; a hyphen closes a Roman number: <c>II- MỤC</c>.</summary>
    private static bool IsClosed(string text, ref int at, int depth, NumberKind kind)
    {
        if ((kind is NumberKind.Roman or NumberKind.Capital) && at + 1 < text.Length && (text[at] is '-' or '–') && text[at + 1] == ' ')
        {
            at++;
            return true;
        }

        if (at >= text.Length || text[at] is not ('.' or ')' or '/' or ':'))
        {
            return depth > 1 && at < text.Length && text[at] == ' ';
        }

        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        if (next is ' ' or '\t' or '\n' || (text[at] is '.' or ')' && char.IsUpper(next)) || (text[at] == '.' && next is ')'))
        {
            at++;
            return true;
        }

        return false;
    }
}

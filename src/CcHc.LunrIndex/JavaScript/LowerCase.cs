using System.Buffers;
using System.Globalization;
using System.Text;

namespace CcHc.LunrIndex.JavaScript;

/// <summary><c>toLowerCase</c>: .NET's, and the two cases of Unicode where one character is not enough to know.</summary>
internal static class LowerCase
{
    private const char CapitalSigma = '\u03A3', FinalSigma = '\u03C2';

    private const string DottedCapitalI = "\u0130";

    /// <summary>What most tokens are made of, which is in lower case already.</summary>
    private static readonly SearchValues<char> Lower = SearchValues.Create(
        " !\"#$%&'()*+,-./0123456789:;<=>?@[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ăâđêôơư\u0300\u0301\u0303\u0309\u0323");

    /// <summary>The text in lower case; the same instance where nothing changes.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Lower))
        {
            return text;
        }

        var lower = text.ToLowerInvariant();
        if (text.Contains(CapitalSigma, StringComparison.Ordinal))
        {
            var letters = lower.ToCharArray();
            for (var at = text.IndexOf(CapitalSigma, StringComparison.Ordinal); at >= 0; at = text.IndexOf(CapitalSigma, at + 1))
            {
                letters[at] = IsFinal(text, at) ? FinalSigma : letters[at];
            }

            lower = new string(letters);
        }

        return lower.Replace(DottedCapitalI, "i\u0307", StringComparison.Ordinal);
    }

    /// <summary>Unicode's Final_Sigma: a cased letter before it, none behind it; what case ignores does not count.</summary>
    private static bool IsFinal(string text, int at)
    {
        var before = text.AsSpan(0, at);
        while (Rune.DecodeLastFromUtf16(before, out var rune, out var used) == OperationStatus.Done && IsIgnored(rune))
        {
            before = before[..^used];
        }

        var behind = text.AsSpan(at + 1);
        while (Rune.DecodeFromUtf16(behind, out var rune, out var used) == OperationStatus.Done && IsIgnored(rune))
        {
            behind = behind[used..];
        }

        return Rune.DecodeLastFromUtf16(before, out var last, out _) == OperationStatus.Done && IsCased(last)
            && !(Rune.DecodeFromUtf16(behind, out var next, out _) == OperationStatus.Done && IsCased(next));
    }

    private static bool IsIgnored(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter
            or UnicodeCategory.ModifierSymbol
        || rune.Value is '\'' or '.' or ':' or '\u00B7' or '\u0387' or '\u055F' or '\u05F4' or '\u2018' or '\u2019' or '\u2024' or '\u2027'
            or '\uFE13' or '\uFE52' or '\uFE55' or '\uFF07' or '\uFF0E' or '\uFF1A';

    /// <summary>Letters with a case, and the few signs that Unicode gives one: ª º, Roman numerals, letters in circles and squares.</summary>
    private static bool IsCased(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        || rune.Value is 0xAA or 0xBA or (>= 0x2160 and <= 0x217F) or (>= 0x24B6 and <= 0x24E9) or (>= 0x1F130 and <= 0x1F149)
            or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189);
}

using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Import.Texts;

/// <summary>Lines that begin an annex.</summary>
internal static class AnnexTitle
{
    private const int LongestLabel = 40;

    private const int LongestTitle = 250;

    /// <summary>Whether a line names an annex by its label: <c>PHỤ LỤC</c>, <c>Phụ lục II</c>, <c>PHỤ LỤC I: DANH MỤC…</c>.</summary>
    public static bool IsLabel(string words) =>
        Starts(words, "phu luc") && char.IsUpper(words[0]) && words[^1] is not ('.' or ';' or ',') &&
        (words.Length <= LongestLabel || (words.Length <= LongestTitle && Titles.IsInCapitals(words)));

    /// <summary>Whether a line is the title of a list or a form, in capitals: <c>DANH MỤC</c>, <c>BIỂU TỔNG HỢP…</c>.</summary>
    public static bool IsList(string words) => words.Length <= LongestTitle && Titles.IsInCapitals(words) && (Starts(words, "danh muc") || Starts(words, "bieu ") || Starts(words, "bang "));

    /// <summary>Whether a line says to which paper an annex belongs: <c>(Kèm theo Kế hoạch số …)</c>.</summary>
    public static bool IsReference(string words) => Starts(words, "(kem theo") || Starts(words, "(ban hanh kem theo") || Starts(words, "(dinh kem");

    private static bool Starts(string words, string folded) =>
        words.Length > 0 && VietnameseText.Fold(words.Length > 24 ? words[..24] : words).StartsWith(folded, StringComparison.Ordinal);
}

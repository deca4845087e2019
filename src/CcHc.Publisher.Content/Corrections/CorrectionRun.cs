using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Corrections;

/// <summary>Makes corrections in imported texts.</summary>
internal static class CorrectionRun
{
    private const int MostIndent = 12;

    /// <summary>A text with the corrections of its file made, in their order. One that does not fit exactly once is reported and not made.</summary>
    /// <remarks>Lines below the first may stand further to the right in the file, all by as much: YAML takes that away from a block.</remarks>
    public static string Apply(string text, IEnumerable<Correction> corrections, DiagnosticBag bag)
    {
        foreach (var correction in corrections)
        {
            var places = Enumerable.Range(0, correction.Imported.Contains('\n') ? MostIndent + 1 : 1)
                .SelectMany(indent => Places(text, Indented(correction.Imported, indent)).Select(at => (At: at, Indent: indent))).Take(2).ToList();
            switch (places)
            {
                case []:
                    Report(correction, $"Bản nhập của tệp {correction.File} không có chữ «{Excerpt.Of(correction.Imported)}».", bag);
                    break;
                case [var (at, indent)]:
                    text = string.Concat(
                        text.AsSpan(0, at), Indented(correction.Corrected, indent), text.AsSpan(at + Indented(correction.Imported, indent).Length));
                    break;
                default:
                    Report(correction, $"Bản nhập của tệp {correction.File} có chữ «{Excerpt.Of(correction.Imported)}» ở nhiều chỗ.", bag);
                    break;
            }
        }

        return text;
    }

    /// <summary>Reports a correction of a file that the paper does not give.</summary>
    public static void ReportUnknownFile(Correction correction, DiagnosticBag bag) =>
        Report(correction, $"Lệnh nhập không cho ra tệp «{Excerpt.Of(correction.File)}».", bag);

    private static IEnumerable<int> Places(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    private static string Indented(string words, int indent) => indent == 0 ? words : words.Replace("\n", $"\n{new string(' ', indent)}", StringComparison.Ordinal);

    private static void Report(Correction correction, string message, DiagnosticBag bag) => bag.Report(
        DiagnosticRules.CorrectionDoesNotFit, correction.Location, message,
        "Chép «bản nhập» đúng từng chữ, đủ dài để chỉ có một chỗ; nếu bản giấy hoặc lệnh nhập đã đúng rồi thì bỏ mục này.");
}

using System.Text.RegularExpressions;
using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Import.Texts;

/// <summary>Compares the annexes that a text announces with those that the file holds.</summary>
internal static partial class AnnexCheck
{
    private static readonly string[] OtherPapers = ["kem theo nghi dinh", "kem theo quyet dinh", "kem theo thong tu", "kem theo nghi quyet", "kem theo cong van"];

    private static readonly string[] OtherLaws = ["nghi dinh", "thong tu", "nghi quyet"];

    private static readonly string[] Attached = ["phu luc", "danh muc"];

    private static readonly string[] Places = ["chi tiet tai phu luc", "co phu luc", "cu the tai phu luc", "nhiem vu tai phu luc", "phu luc chi tiet"];

    /// <summary>Whether an annex is announced that is not there.</summary>
    /// <param name="paragraphs">The text.</param>
    /// <param name="hasTable">Whether the file holds a table of tasks or indicators.</param>
    /// <param name="notes">Where to say so.</param>
    public static bool IsMissing(IReadOnlyList<Paragraph> paragraphs, bool hasTable, NoteBook notes)
    {
        var announced = paragraphs.Where(Announces).ToList();
        if (announced.Count == 0)
        {
            return false;
        }

        var labels = paragraphs.Where(p => AnnexTitle.IsLabel(p.First.Words) || AnnexTitle.IsList(p.First.Words)).Select(p => Label(p.First.Words)).ToList();
        if (!hasTable && labels.Count == 0)
        {
            notes.Add(announced[0].First.Line, $"Văn bản nói có phụ lục kèm theo, ở đoạn {Quote.Of(announced[0].Words)}, nhưng tệp không có phụ lục nào; không lập nhiệm vụ từ phần chữ.");
            return true;
        }

        var missing = announced.SelectMany(p => LabelPattern().Matches(p.Words).Select(m => (p.First.Line, Label: m.Groups["label"].Value)))
            .FirstOrDefault(a => !labels.Contains(a.Label, StringComparer.Ordinal) && !labels.Contains("", StringComparer.Ordinal));
        if (missing.Label is null)
        {
            return false;
        }

        notes.Add(missing.Line, $"Văn bản nói có Phụ lục {missing.Label} kèm theo nhưng tệp không có phụ lục này.");
        return true;
    }

    private static bool Announces(Paragraph paragraph)
    {
        if (paragraph.First.IsTable || AnnexTitle.IsReference(paragraph.First.Words) || AnnexTitle.IsLabel(paragraph.First.Words))
        {
            return false;
        }

        var words = VietnameseText.Fold(paragraph.Words);
        var isAttached = words.Contains("kem theo", StringComparison.Ordinal) || words.Contains("dinh kem", StringComparison.Ordinal);
        var names = isAttached ? Attached : Array.Exists(OtherLaws, l => words.Contains(l, StringComparison.Ordinal)) ? [] : Places;
        return Array.Exists(names, n => words.Contains(n, StringComparison.Ordinal)) && !Array.Exists(OtherPapers, o => words.Contains(o, StringComparison.Ordinal));
    }

    private static string Label(string words) => LabelPattern().Match(words) is { Success: true } match ? match.Groups["label"].Value : "";

    [GeneratedRegex(@"\b(phụ lục|Phụ lục|PHỤ LỤC)( số| SỐ)? (?<label>[IVX]{1,4}|\d{1,2})\b", RegexOptions.ExplicitCapture)]
    private static partial Regex LabelPattern();
}

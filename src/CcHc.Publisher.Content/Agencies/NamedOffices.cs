using System.Text.RegularExpressions;
using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Imported;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Agencies;

/// <summary>The offices to which the part "Tổ chức thực hiện" of a paper's text gives work: they stand at the head of its sections.</summary>
internal static partial class NamedOffices
{
    private const int MostWords = 14;
    private const string Part = "to chuc thuc hien";

    /// <summary>The texts that name them; each may name several.</summary>
    public static IReadOnlyList<MetName> In(IReadOnlyList<ImportedBlock> body, List<ImportNote> notes)
    {
        var start = body.Index().LastOrDefault(b => b.Item.Kind == ImportedBlockKind.Heading && VietnameseText.Fold(b.Item.Text).TrimEnd('*', '.', ':', ' ').EndsWith(Part, StringComparison.Ordinal), (-1, null!)).Index;
        if (start < 0)
        {
            return [];
        }

        var level = body[start].Level;
        return
        [
            .. body.Skip(start + 1).TakeWhile(b => b.Kind != ImportedBlockKind.Heading || b.Level > level)
                .Select(b => Read(b, notes)).OfType<MetName>(),
        ];
    }

    private static MetName? Read(ImportedBlock block, List<ImportNote> notes)
    {
        var text = Prefix().Replace(block.Text.Replace("*", "", StringComparison.Ordinal), "").Trim();
        var isHeading = block.Kind == ImportedBlockKind.Heading;
        var isNumbered = Number().IsMatch(block.Text.TrimStart('*', ' '));
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (!OfficeNames.Begin(text) || !(isHeading || isNumbered || colon > 0))
        {
            return null;
        }

        var name = CellSplitter.Trim(colon > 0 ? text[..colon] : text);
        if (OfficeWords.Written(name).Length > MostWords && LevelEnd().Match(name) is { Success: true } end)
        {
            name = name[..(end.Index + end.Length)];
        }

        var isSentence = !isHeading && name.Length >= text.Length - 1 && text.EndsWith('.');
        if (OfficeWords.Written(name).Length <= MostWords && !isSentence)
        {
            return new MetName(name, block.Line);
        }

        if (isHeading)
        {
            notes.Add(new ImportNote(block.Line, $"Đề mục «{Excerpt.Of(block.Text)}» có thể nêu tên cơ quan, nhưng quá dài nên chưa đưa vào danh sách cơ quan."));
        }

        return null;
    }

    [GeneratedRegex(@"^\s*([-+•]\s*)*(([IVXLC]+|\d+(\.\d+)*|[a-zđ])\s*[.)]\s*)*(\d+(\.\d+)*\s+)?(Đề nghị\s+|Đối với\s+|Giao\s+)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^\s*([-+•]\s*)*([IVXLC]+|\d+(\.\d+)*|[a-zđ])\s*[.)]", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"\s(phường|xã|đặc khu)(?=\s+và\s|\s*,|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex LevelEnd();
}

using CcHc.Publisher.Import.Accounts;
using CcHc.Publisher.Import.Heads;
using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Rows;
using CcHc.Publisher.Import.Sources;
using CcHc.Publisher.Import.Tables;
using CcHc.Publisher.Import.Texts;
using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Import;

/// <summary>Reads a plan out of source items, whatever kind of file they came from.</summary>
internal static class PlanReader
{
    /// <summary>Tables first, then the text round them from its ends inwards, then the count of words.</summary>
    public static ImportedPlan Read(string sourceName, IReadOnlyList<SourceItem> items, NoteBook notes)
    {
        var found = TableFinder.Find(items, notes);
        var tables = PlanTables.Read(found.Tables, notes);

        var opening = OpeningReader.Read(TextLines.Read(LooseRows.Flatten([.. found.Texts.Where(t => !tables.Titles.Contains(t, ReferenceEqualityComparer.Instance))], notes)), notes);
        var closing = ClosingReader.Read(opening.Rest, notes);
        var paragraphs = Paragraphs.Read(closing.Rest, notes);
        var (bases, rest) = LegalBases.Take(paragraphs, notes);
        var head = HeadFacts.Read(opening, rest, bases, notes);

        var hasTable = tables.Tasks.Count + tables.Indicators.Count > 0;
        var isMissing = AnnexCheck.IsMissing(rest, hasTable, notes);
        if (tables.Tasks.Count == 0 && !isMissing)
        {
            notes.Add(0, "Tệp không có bảng nhiệm vụ nào.");
        }

        var plan = new ImportedPlan
        {
            SourceName = sourceName,
            Head = head with { Recipients = closing.Recipients, SignerTitle = closing.SignerTitle, SignerName = closing.SignerName },
            Body = Blocks.Read(rest, notes),
            Groups = tables.Groups,
            Tasks = tables.Tasks,
            Indicators = tables.Indicators,
            AnnexIsMissing = isMissing,
        };
        WordAccount.Check(items, plan, notes);
        return plan with { Notes = notes.Sorted };
    }
}

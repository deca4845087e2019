using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Sources;
using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Import.Accounts;

/// <summary>Counts the words of a source against those of the result: a word that went nowhere is noted.</summary>
internal static class WordAccount
{
    private const int MostWordsNamed = 40;

    /// <summary>Notes every word of the source that stands neither in the result nor among what was set aside.</summary>
    public static void Check(IReadOnlyList<SourceItem> items, ImportedPlan plan, NoteBook notes)
    {
        var count = new WordCount();
        foreach (var text in items.SelectMany(i => i.Cells))
        {
            count.Add(Emphasis.Plain(text));
        }

        foreach (var text in Texts(plan).Concat(notes.AllSetAside))
        {
            count.Add(text is null ? null : Emphasis.Plain(text), -1);
        }

        foreach (var text in notes.AllRepeated)
        {
            count.Add(text);
        }

        var lost = count.Counts.Where(w => w.Value > 0).ToDictionary(w => w.Key, w => w.Value, StringComparer.Ordinal);
        if (lost.Count > 0)
        {
            Report(items, lost, notes);
        }
    }

    private static IEnumerable<string?> Texts(ImportedPlan plan)
    {
        var head = plan.Head.LegalBases.Concat(plan.Head.Recipients).Concat(plan.Head.SignerTitle).Append(plan.Head.SignerName);
        var groups = plan.Groups.SelectMany(g => new[] { g.Number, g.Title });
        var tasks = plan.Tasks.SelectMany(t => new[] { t.Number, t.Content, t.Product, t.Lead, t.Cooperation, t.Time, t.Note }.Concat(t.Other.Select(o => o.Value)));
        var indicators = plan.Indicators.SelectMany(i => new[] { i.PeriodNumber, i.Period, i.Number, i.Name, i.Unit, i.Target, i.Stretch, i.Agency }.Concat(i.Other.Select(o => o.Value)));
        return head.Concat(plan.Body.Select(b => b.Text)).Concat(groups).Concat(tasks).Concat(indicators);
    }

    /// <summary>Names lost words by the lines they most likely stood in: those of whose words most are lost.</summary>
    private static void Report(IReadOnlyList<SourceItem> items, Dictionary<string, int> lost, NoteBook notes)
    {
        var lines = items
            .Select(i => (i.Line, Words: i.Cells.SelectMany(c => WordCount.Words(Emphasis.Plain(c))).ToList()))
            .Select(l => (l.Line, l.Words, Lost: l.Words.Count(lost.ContainsKey)))
            .Where(l => l.Lost > 0)
            .OrderByDescending(l => (double)l.Lost / l.Words.Count).ThenBy(l => l.Line);
        foreach (var line in lines)
        {
            var words = line.Words.Where(w => Take(lost, w)).ToList();
            if (words.Count > 0)
            {
                notes.Add(line.Line, $"Có {words.Count} từ không có chỗ trong kết quả: {string.Join(' ', words.Take(MostWordsNamed))}{(words.Count > MostWordsNamed ? "…" : "")}");
            }
        }
    }

    private static bool Take(Dictionary<string, int> lost, string word)
    {
        if (!lost.TryGetValue(word, out var left) || left == 0)
        {
            return false;
        }

        lost[word] = left - 1;
        return true;
    }
}

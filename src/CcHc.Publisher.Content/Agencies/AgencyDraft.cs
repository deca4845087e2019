using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Imported;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Agencies;

/// <summary>Proposes the list of agencies of a unit that has none, from the cells and the text of its first plan.</summary>
internal static class AgencyDraft
{
    /// <summary>The agencies in the order in which they are met, collectives last.</summary>
    /// <param name="paper">The plan.</param>
    /// <param name="notes">Takes what is uncertain.</param>
    public static IReadOnlyList<Agency> Of(ImportedPlan paper, List<ImportNote> notes)
    {
        var names = CellSplitter.Split([.. AgencyCellsOf(paper), .. NamedOffices.In(paper.Body, notes)], notes);
        var families = names.GroupBy(n => AgencyFamilies.Of(AgencyReader.Key(n.Text)), StringComparer.Ordinal).Select(g => new DraftAgency([.. g])).ToList();
        NoteFamilies(families, notes);
        var drafts = JoinShortForms(families, notes);
        NotePrefixes(drafts, notes);
        NoteLookAlikes(drafts, notes);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return [.. drafts.Select(d => Create(d, ids)).OrderBy(a => a.IsCollective)];
    }

    /// <summary>The cells that name agencies.</summary>
    public static IReadOnlyList<MetName> AgencyCellsOf(ImportedPlan paper) =>
    [
        .. paper.Tasks.SelectMany(t => ((string?[])[t.Lead, t.Cooperation]).Select(cell => (Cell: cell, Line: FirstLine(t.Lines))))
            .Concat(paper.Indicators.Select(i => (Cell: i.Agency, Line: FirstLine(i.Lines))))
            .Where(c => !string.IsNullOrWhiteSpace(c.Cell)).Select(c => new MetName(c.Cell!, c.Line)),
    ];

    private static int FirstLine(IReadOnlyList<int> lines) => lines.Count > 0 ? lines[0] : 0;

    private static void NoteFamilies(List<DraftAgency> families, List<ImportNote> notes)
    {
        foreach (var family in families)
        {
            var different = family.Names.DistinctBy(n => AgencyReader.Key(n.Text), StringComparer.Ordinal).ToList();
            if (different.Count > 1)
            {
                notes.Add(new ImportNote(different[1].Line, $"Coi là một cơ quan: {string.Join(", ", different.Select(n => $"«{n.Text}»"))}."));
            }
        }
    }

    private static List<DraftAgency> JoinShortForms(List<DraftAgency> drafts, List<ImportNote> notes)
    {
        var joined = new List<DraftAgency>(drafts);
        foreach (var draft in drafts)
        {
            var candidates = drafts.Where(d => d != draft && AgencyFamilies.MayBeShortFor(draft.Best, d.Best)).ToList();
            if (candidates is [var full] && joined.Remove(draft))
            {
                // A short form has no other short form below it, so the full name is still there.
                var at = joined.FindIndex(d => d.Names.Contains(full.Names[0]));
                joined[at] = new DraftAgency([.. joined[at].Names, .. draft.Names]);
                notes.Add(new ImportNote(draft.Line, $"«{draft.Best}» được coi là cách viết khác của «{full.Best}»."));
            }
        }

        return joined;
    }

    /// <summary>A name that another begins or ends with may be short for it, or another office: nobody but a person can say.</summary>
    private static void NotePrefixes(List<DraftAgency> drafts, List<ImportNote> notes)
    {
        var keys = drafts.ConvertAll(d => (Draft: d, Key: AgencyReader.Key(d.Best)));
        foreach (var (draft, key) in keys)
        {
            foreach (var longer in keys.Where(k => k.Key.StartsWith($"{key} ", StringComparison.Ordinal) || k.Key.EndsWith($" {key}", StringComparison.Ordinal)))
            {
                notes.Add(new ImportNote(draft.Line, $"«{draft.Best}» và «{longer.Draft.Best}» đang để là hai cơ quan; nếu là một thì gộp lại trong danh sách của đơn vị."));
            }
        }
    }

    /// <summary>Long names with next to the same letters are one name, misread, or they are not.</summary>
    private static void NoteLookAlikes(List<DraftAgency> drafts, List<ImportNote> notes)
    {
        const int Long = 15;
        foreach (var (at, draft) in drafts.Index().Where(d => d.Item.Best.Length >= Long))
        {
            if (NearestName.Find(draft.Best, drafts.Skip(at + 1).Select(d => d.Best).Where(b => Math.Abs(b.Length - draft.Best.Length) < 2)) is { } other)
            {
                notes.Add(new ImportNote(draft.Line, $"«{draft.Best}» và «{other}» gần giống nhau, đang để là hai cơ quan; nếu là một thì gộp lại trong danh sách của đơn vị."));
            }
        }
    }

    private static Agency Create(DraftAgency draft, HashSet<string> ids)
    {
        var name = draft.Best;
        var slug = VietnameseText.Slug(name) is { Length: > 0 } s ? s[..Math.Min(s.Length, 90)].Trim('-') : "co-quan";
        var id = slug;
        for (var n = 2; !ids.Add(id); n++)
        {
            id = $"{slug}-{n}";
        }

        return new Agency
        {
            Id = id,
            Name = name,
            Aliases = draft.Others,
            IsCollective = AgencyReader.IsCollectiveName(name),
        };
    }
}

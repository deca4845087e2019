using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Content.Importing;

/// <summary>The groups of a paper, each under a number of its own, and which of them a row stands under.</summary>
internal sealed class PaperGroups
{
    private readonly IReadOnlyList<ImportedGroup> _paper;

    private PaperGroups(IReadOnlyList<ImportedGroup> paper, IReadOnlyList<ImportedGroup> all)
    {
        _paper = paper;
        All = all;
    }

    /// <summary>The groups as they are written.</summary>
    public IReadOnlyList<ImportedGroup> All { get; }

    /// <summary>Tells apart groups of one number, as two tables have them, and notes it.</summary>
    public static PaperGroups Of(ImportedPlan paper, List<ImportNote> notes)
    {
        var all = new List<ImportedGroup>();
        var taken = paper.Groups.Select(g => g.Number).ToHashSet(StringComparer.Ordinal);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in paper.Groups)
        {
            var number = group.Number;
            if (seen.ContainsKey(number))
            {
                for (var n = 2; !taken.Add(number); n++)
                {
                    number = $"{group.Number} ({n})";
                }

                notes.Add(new ImportNote(group.Line, $"Hai nhóm cùng mang số «{group.Number}»; nhóm này tạm ghi «{number}» để phân biệt."));
            }

            var parent = group.Parent is { } above && seen.TryGetValue(above, out var named) ? named : null;
            if (group.Parent is not null && parent is null)
            {
                notes.Add(new ImportNote(group.Line, $"Phía trên không có nhóm «{group.Parent}», nên nhóm «{group.Number}» để ở cấp cao nhất."));
            }

            seen[group.Number] = number;
            all.Add(group with { Number = number, Parent = parent });
        }

        return new PaperGroups(paper.Groups, all);
    }

    /// <summary>The number under which the group of a row is written: of groups of one number, the last above the row. Null where there is none, which is noted.</summary>
    public string? Of(ImportedTask task, List<ImportNote> notes)
    {
        if (task.Group is null)
        {
            return null;
        }

        var line = task.Lines.Count > 0 ? task.Lines[0] : int.MaxValue;
        var places = Enumerable.Range(0, _paper.Count).Where(at => _paper[at].Number == task.Group).ToList();
        if (places.Count == 0)
        {
            notes.Add(new ImportNote(task.Lines.Count > 0 ? line : 0, $"Bảng không có nhóm «{task.Group}»; nhiệm vụ {task.Number} để ngoài các nhóm."));
            return null;
        }

        return All[places.LastOrDefault(at => _paper[at].Line <= line, places[0])].Number;
    }
}

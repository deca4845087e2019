using System.Text;
using CcHc.Publisher.Content.Agencies;
using CcHc.Publisher.Content.Corrections;
using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Content.Units;
using CcHc.Publisher.Content.Writing;
using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Deadlines;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Imported;
using CcHc.Publisher.Model.Keys;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Importing;

/// <summary>A paper and what is there → what is to be written. Nothing is written here, and nothing is ever deleted.</summary>
public sealed class ContentImport
{
    private const string UnitFile = "../index.md";

    private readonly ImportedPlan _paper;
    private readonly ImportTarget _target;
    private readonly ExistingContent _existing;
    private readonly DiagnosticBag _bag;
    private readonly List<ImportNote> _notes;
    private readonly List<string> _kept = [];

    private ContentImport(ImportedPlan paper, ImportTarget target, ExistingContent existing, DiagnosticBag bag)
    {
        _paper = paper;
        _target = target;
        _existing = existing;
        _bag = bag;
        _notes = [.. paper.Notes];
    }

    /// <summary>What is to be written. Where <paramref name="bag"/> gets an error, nothing may be.</summary>
    /// <param name="paper">The plan as it was read.</param>
    /// <param name="target">Where it goes.</param>
    /// <param name="existing">What stands there.</param>
    /// <param name="bag">Takes the diagnostics.</param>
    public static ImportProposal Propose(ImportedPlan paper, ImportTarget target, ExistingContent existing, DiagnosticBag bag) =>
        new ContentImport(paper, target, existing, bag).Propose();

    /// <summary>Whether a text can be the id of a unit or a plan; else a sentence that says what can.</summary>
    /// <param name="id">The text.</param>
    /// <returns>Null where it can.</returns>
    public static string? ComplaintAbout(string id)
    {
        var bag = new DiagnosticBag();
        return Ids.CheckUnreserved(id, new SourceLocation(id), bag) ? null : string.Join(' ', bag.ToSortedList().Select(d => $"{d.Message} {d.Cure}"));
    }

    /// <summary>Whether a text names a kind of unit: <c>phường</c>, <c>xa</c>.</summary>
    public static bool IsLevel(string text) => UnitDraft.Level(text, name: null, id: "") is not null;

    private ImportProposal Propose()
    {
        var unit = Unit();
        var groups = PaperGroups.Of(_paper, _notes);
        List<FreshFile> files = [.. unit is null ? [] : new[] { unit }, PlanDraft.Create(_paper, groups.All, _target, _notes), .. Tasks(groups), .. Indicators()];
        var (corrected, corrections) = Correct(files);
        var changes = corrected.Select(Change).OfType<ContentChange>().ToList();
        return new ImportProposal
        {
            Changes = changes,
            Corrections = corrections,
            Notes = [.. _notes.Distinct().OrderBy(n => n.Line)],
            Kept = _kept,
        };
    }

    /// <summary>The file of a unit that is not there; else null, and what its list of agencies lacks is noted.</summary>
    private FreshFile? Unit()
    {
        var path = $"{_target.UnitFolder}/{ContentFiles.Index}";
        if (_existing.Files.TryGetValue(path, out var text))
        {
            CheckAgainst(path, text);
            return null;
        }

        var written = _target.UnitName ?? _paper.Head.UnitName;
        var level = UnitDraft.Level(_target.Level, written, _target.Unit);
        if (written is null || level is null)
        {
            _bag.Report(
                DiagnosticRules.MissingKey, new SourceLocation(_paper.SourceName),
                written is null ? "Bản giấy không ghi tên đơn vị, mà thư mục của đơn vị chưa có." : $"Không rõ «{written}» là xã, phường hay đặc khu.",
                written is null ? "Thêm --unit-name, ví dụ --unit-name \"Phường An Tường\"." : "Thêm --level, ví dụ --level phường.");
            return null;
        }

        var name = UnitDraft.Name(written, level);
        CompareName(name, VietnameseText.Slug(name), _target.Unit);
        var province = _target.Province ?? _paper.Head.Province;
        if (province is null)
        {
            _notes.Add(new ImportNote(0, "Bản giấy không ghi tỉnh, thành phố của đơn vị; có thể thêm bằng --province."));
        }

        var agencies = AgencyDraft.Of(_paper, _notes);
        NoteStrangers(agencies, "chưa có trong danh sách cơ quan vừa lập");
        return UnitDraft.Create(_target.UnitFolder, name, level, province, agencies);
    }

    private void CompareName(string name, string id, string expected)
    {
        if (id != expected)
        {
            _notes.Add(new ImportNote(0, $"Đơn vị là «{name}», nhưng mã đơn vị là «{expected}»; xin xem lại --unit."));
        }
    }

    private void CheckAgainst(string path, string text)
    {
        if (SourceReader.Read(path, Encoding.UTF8.GetBytes(text), new DiagnosticBag()) is not { } source || FrontMatterReader.Read(source, new DiagnosticBag()) is not { } file)
        {
            return;
        }

        var fields = Fields.Create(file.Head, UnitKeys.Section, new DiagnosticBag());
        if (_paper.Head.UnitName is { } paperName && fields.Text(UnitKeys.Name) is { } name && VietnameseText.Slug(name) != VietnameseText.Slug(paperName))
        {
            _notes.Add(new ImportNote(0, $"Bản giấy là của {paperName}, nhưng đơn vị trong thư mục {_target.Unit} là «{name}»; xin xem lại --unit."));
        }

        NoteStrangers(AgencyRegistryReader.Read(fields.Sections(UnitKeys.Agencies), new DiagnosticBag()), $"không có trong danh sách cơ quan của {path}");
    }

    private void NoteStrangers(IReadOnlyList<Agency> agencies, string where)
    {
        var reader = AgencyReader.Create(agencies);
        var names = agencies.SelectMany(a => a.Aliases.Prepend(a.Name)).ToList();
        foreach (var (unknown, line) in AgencyDraft.AgencyCellsOf(_paper).SelectMany(c => reader.Read(c.Text).Unknown.Select(u => (u, c.Line))).DistinctBy(u => u.u))
        {
            var nearest = NearestName.Find(unknown, names);
            _notes.Add(new ImportNote(line, $"Cơ quan «{Excerpt.Of(unknown)}» {where}{(nearest is null ? "; thêm vào đó, hoặc thêm vào «tên khác» của một cơ quan đã có." : $"; có phải «{nearest}» không? Nếu phải, thêm cách viết này vào «tên khác».")}"));
        }
    }

    private IEnumerable<FreshFile> Tasks(PaperGroups groups)
    {
        var rows = RowNumbers.Complete(
            [.. _paper.Tasks.Select(t => (Task: t, Group: groups.Of(t, _notes))).Select(t => new PaperRow(t.Group, t.Group is null ? "" : RowIds.Slug(t.Group), t.Task.Number.Trim(), t.Task.Content.Trim(), First(t.Task.Lines)))],
            _notes);
        foreach (var row in rows.Where(r => r.Content.Length == 0))
        {
            _notes.Add(new ImportNote(row.Line, $"Nhiệm vụ {row.Number} không có nội dung; bổ sung «{TaskKeys.Content.Name}» trước khi dựng trang."));
        }

        NoteDeadlines(rows);
        return Paths(rows, RowFiles.Tasks, RowKeys.OfTasks).Select((path, at) => RowDrafts.Task(_paper.Tasks[at], rows[at], path)).ToList();
    }

    private void NoteDeadlines(IReadOnlyList<PaperRow> rows)
    {
        if (PlanDraft.PeriodOf(_paper.Head, _target).Period is not { } period)
        {
            return;
        }

        foreach (var (task, row) in _paper.Tasks.Zip(rows).Where(t => !string.IsNullOrWhiteSpace(t.First.Time)))
        {
            var deadline = DeadlineReader.Read(task.Time, period, _paper.Head.Issued);
            if (deadline.Kind == DeadlineKind.Unspecified)
            {
                _notes.Add(new ImportNote(row.Line, $"Không đọc ra thời hạn của nhiệm vụ {row.Number} từ «{Excerpt.Of(task.Time!)}»; trang sẽ ghi «Không xác định thời hạn»."));
            }
            else if (DeadlineReader.IsWider(task.Time, deadline))
            {
                _notes.Add(new ImportNote(row.Line, $"Thời hạn của nhiệm vụ {row.Number}, «{Excerpt.Of(task.Time!)}», chỉ là một phần của khoảng được hiểu: đến hết ngày {deadline.LastDay:dd/MM/yyyy}; nếu cần chặt hơn, ghi ngày cụ thể vào «{TaskKeys.Time.Name}»."));
            }
        }
    }

    private IEnumerable<FreshFile> Indicators()
    {
        var periods = _paper.Indicators.Select(i => i.Period).Distinct().ToList();
        var ids = periods.ConvertAll(p => periods.Count > 1 ? PeriodId(p, periods.IndexOf(p)) : "");
        var rows = RowNumbers.Complete(
            [.. _paper.Indicators.Select(i => new PaperRow(i.Period, ids[periods.IndexOf(i.Period)], i.Number.Trim(), i.Name.Trim(), First(i.Lines)))], _notes);
        return Paths(rows, RowFiles.Indicators, RowKeys.OfIndicators).Select((path, at) => RowDrafts.Indicator(_paper.Indicators[at], rows[at], path)).ToList();
    }

    /// <summary>The number of the period's row; a Roman one of its place where it has none.</summary>
    private string PeriodId(string? period, int place)
    {
        string[] roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
        var numbers = _paper.Indicators.Where(i => i.Period == period).Select(i => i.PeriodNumber).Distinct().ToList();
        var isOwn = numbers is [{ } number] && _paper.Indicators.Where(i => i.PeriodNumber == number).All(i => i.Period == period);
        return isOwn && RowIds.Slug(numbers[0]!) is { Length: > 0 } slug ? slug : place < roman.Length ? roman[place] : $"{place + 1}";
    }

    private List<string> Paths(IReadOnlyList<PaperRow> rows, string folder, RowKeys keys)
    {
        var existing = ExistingRow.In($"{_target.PlanFolder}/{folder}", _existing, keys, _bag);
        var (ids, gone) = RowMatching.Match(rows, RowIds.Of(rows), existing);
        _kept.AddRange(gone.Select(g => g.Path));
        return [.. ids.Select(id => $"{_target.PlanFolder}/{folder}/{id}.md")];
    }

    private (IReadOnlyList<FreshFile> Files, IReadOnlyList<Correction> Made) Correct(IReadOnlyList<FreshFile> files)
    {
        var path = $"{_target.PlanFolder}/{CorrectionsReader.FileName}";
        if (!_existing.Files.TryGetValue(path, out var text) || SourceReader.Read(path, Encoding.UTF8.GetBytes(text), _bag) is not { } source)
        {
            return (files, []);
        }

        // The file of a unit that is there is never written, so what was corrected in it was so when it was made.
        var corrections = CorrectionsReader.Read(path, source.Text, _bag)
            .Select(c => (Correction: c, Path: c.File == UnitFile ? $"{_target.UnitFolder}/{ContentFiles.Index}" : $"{_target.PlanFolder}/{c.File}"))
            .Where(c => c.Correction.File != UnitFile || !_existing.Files.ContainsKey(c.Path)).ToLookup(c => c.Path, c => c.Correction, StringComparer.Ordinal);
        foreach (var unknown in corrections.Where(c => files.All(f => f.Path != c.Key)).SelectMany(c => c))
        {
            CorrectionRun.ReportUnknownFile(unknown, _bag);
        }

        return ([.. files.Select(f => f with { Text = CorrectionRun.Apply(f.Text, corrections[f.Path], _bag) })], [.. files.SelectMany(f => corrections[f.Path])]);
    }

    private ContentChange? Change(FreshFile file)
    {
        if (!_existing.Files.TryGetValue(file.Path, out var there))
        {
            return EditableFile.Read(file.Path, file.Text, _bag) is null ? null : new ContentChange(file.Path, ContentChangeKind.Create, OldText: null, file.Text, file.Title);
        }

        return FrontMatterMerge.Merge(there, file, _bag) is var (text, edits) && edits.Count > 0
            ? new ContentChange(file.Path, ContentChangeKind.Edit, there, text, $"{file.Title}: {string.Join("; ", edits.Select(Describe))}")
            : null;
    }

    private static string Describe(KeyEdit edit) => edit switch
    {
        { Key: null } => "thay phần chữ",
        { From: null, To: { } to } => $"thêm «{edit.Key.Name}» = «{Excerpt.Of(to)}»",
        { From: { } from, To: { } to } => $"sửa «{edit.Key.Name}» từ «{Excerpt.Of(from)}» thành «{Excerpt.Of(to)}»",
        _ => $"sửa «{edit.Key.Name}»",
    };

    private static int First(IReadOnlyList<int> lines) => lines.Count > 0 ? lines[0] : 0;
}

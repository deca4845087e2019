using CcHc.Publisher.Content.Importing;
using CcHc.Publisher.Content.Writing;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Imported;
using CcHc.Publisher.Model.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CcHc.Publisher.Content.Tests.Importing;

/// <summary>Whatever stands in the cells of a paper, the loader reads the same out of the files, and editing changes nothing else.</summary>
public sealed class AnyPaperTests : IDisposable
{
    private static readonly ulong Seed = ulong.Parse(Environment.GetEnvironmentVariable("CCHC_SEED") ?? "20261120");

    private static readonly Gen<string> Texts =
        from parts in Gen.Choose(0, 8).SelectMany(n => Gen.ArrayOf(
            Gen.Elements(
                "a", "Rà soát", "Phòng", " ", "  ", ": ", ":", " :", "#", " # ", "- ", "-", "? ", "! ", "& ", "&", "* ", "*", "| ", "|", "> ", ">", "%", "@", "`", "'", "\"", "\\", "\\n", "[", "]", "{", "}", ",", ", ",
                "---", "...", "\n", "\n\n", "\n  ", "\n- ", "\n---\n", "\t", "\u00A0", "≥95", "60%", "null", "~", "true", "01", "2026-01-15", "<b>", "=", "😀", "e\u0323\u0302", "a: b", "key:", "<<", "\u200B", "\uFEFF"),
            n))
        select string.Concat(parts);

    private static readonly Gen<string?> Cells = Gen.Frequency((1, Gen.Constant<string?>(null)), (9, Texts.Select(t => (string?)t)));

    private static readonly Gen<ImportedTask> Tasks =
        from content in Texts
        from cells in Gen.ArrayOf(Cells, 5)
        from other in Gen.Choose(0, 2).SelectMany(n => Gen.ArrayOf(Texts.SelectMany(name => Texts.Select(text => new KeyValuePair<string, string>(name, text))), n))
        select new ImportedTask
        {
            Number = "1",
            Content = $"x{content}",
            Product = cells[0],
            Lead = cells[1],
            Cooperation = cells[2],
            Time = cells[3],
            Note = cells[4],
            Other = other,
            Lines = [1],
        };

    private readonly SourceTree _source = SourceTree.Empty().Write("site.config.yml", "title: Thử\n");

    public void Dispose() => _source.Dispose();

    [Fact]
    public void The_loader_reads_the_cells_of_the_paper_and_importing_again_proposes_nothing() => Check(
        200, Tasks, task =>
        {
            var paper = PaperOf(task);
            ContentWriter.Apply(_source.Path, Propose(paper).Changes, CancellationToken.None);

            var loading = Loading.Of(_source);

            Assert.DoesNotContain(loading.Diagnostics, d => d.Severity == Severity.Error && d.Code is not "CCHC1305");
            AssertCells(task, loading);
            Assert.Empty(Propose(paper).Changes);
        });

    [Fact]
    public void Importing_another_version_gives_the_cells_of_that_one_and_keeps_what_editors_wrote() => Check(
        200,
        Tasks.SelectMany(first => Tasks.Select(second => (First: first, Second: second))),
        pair =>
        {
            ContentWriter.Apply(_source.Path, Propose(PaperOf(pair.First)).Changes, CancellationToken.None);
            var file = $"{Import.Plan}/nhiem-vu/01.md";
            var text = File.ReadAllText(_source.Combine(file));
            var head = text[..text.LastIndexOf("---\n", StringComparison.Ordinal)];
            const string Editors = "# lời chú của cán bộ\ncập nhật:\n- ngày:   15/6/2026 # đã họp\n  tiến độ: 60%\n---\n\n# Giải thích\n\nCho người dân:  hai dấu cách.\n";
            _source.Write(file, head + Editors);

            ContentWriter.Apply(_source.Path, Propose(PaperOf(pair.Second)).Changes, CancellationToken.None);

            var loading = Loading.Of(_source);
            Assert.EndsWith(Editors, File.ReadAllText(_source.Combine(file)), StringComparison.Ordinal);
            AssertCells(Merged(pair.First, pair.Second), loading);
            Assert.Empty(Propose(PaperOf(pair.Second)).Changes);
        });

    [Fact]
    public void Editing_a_value_changes_no_byte_before_or_behind_it() => Check(
        200,
        from before in Texts
        from after in Texts
        from crlf in Gen.Elements("\n", "\r\n")
        from mark in Gen.Elements("", "\uFEFF")
        from how in Gen.Elements("Trước 15/01/2026", "\"Trước: 15\" # chú", "'Trước'", "|\n  Trước\n  sau", ">\n  Trước\n\n  sau", "# chú", "", "Trước\n  rồi sau", "\n  Trước")
        select (Before: before, After: after, LineEnd: crlf, Mark: mark, How: how),
        made =>
        {
            var paper = PaperOf(new ImportedTask { Number = "1", Content = $"x{made.Before}", Time = made.After, Note = made.Before, Lines = [1] });
            ContentWriter.Apply(_source.Path, Propose(paper).Changes, CancellationToken.None);
            var file = $"{Import.Plan}/nhiem-vu/01.md";
            var fresh = File.ReadAllText(_source.Combine(file));
            var at = fresh.IndexOf("\nthời gian:", StringComparison.Ordinal) + 1;
            var end = fresh.IndexOf("\nghi chú:", StringComparison.Ordinal) + 1;
            var front = $"{made.Mark}{fresh[..at]}# trước\nTHỜI_GIAN:".Replace("\n", made.LineEnd, StringComparison.Ordinal);
            var back = $"# sau\n{fresh[end..]}\nchữ\n".Replace("\n", made.LineEnd, StringComparison.Ordinal);
            var value = $"{(made.How.StartsWith('\n') ? "" : " ")}{made.How}\n".Replace("\n", made.LineEnd, StringComparison.Ordinal);
            _source.Write(file, front + value + back);

            ContentWriter.Apply(_source.Path, Propose(paper).Changes, CancellationToken.None);

            var edited = System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(_source.Combine(file)));
            Assert.StartsWith(front, edited, StringComparison.Ordinal);
            Assert.EndsWith(back, edited, StringComparison.Ordinal);
            if (made.LineEnd == "\r\n")
            {
                Assert.DoesNotContain('\n', edited.Replace("\r\n", "", StringComparison.Ordinal));
            }

            Assert.Equal(Cell(made.After), Task(Loading.Of(_source)).Time);
        });

    private void Check<T>(int runs, Gen<T> cases, Action<T> assert) => FsCheck.Check.One(
        FsCheck.Config.QuickThrowOnFailure.WithMaxTest(RandomCases.Count(runs)).WithReplay(Seed, 1),
        Prop.ForAll(cases.ToArbitrary(), made =>
        {
            _source.CreateFolder("content").Delete("content");
            assert(made);
        }));

    private static ImportedPlan PaperOf(ImportedTask task) => Import.Paper with { Groups = [], Tasks = [task] };

    /// <summary>A column that the second paper does not have stays as the first had it.</summary>
    private static ImportedTask Merged(ImportedTask first, ImportedTask second) => second with
    {
        Product = second.Product ?? first.Product,
        Lead = second.Lead ?? first.Lead,
        Cooperation = second.Cooperation ?? first.Cooperation,
        Time = second.Time ?? first.Time,
        Note = second.Note ?? first.Note,
        Other = second.Other.Count == 0 ? first.Other : second.Other,
    };

    private static void AssertCells(ImportedTask task, Loading loading)
    {
        var read = Task(loading);
        Assert.Equal(Cell(task.Content), read.Content);
        Assert.Equal(Cell(task.Product), read.Product);
        Assert.Equal(Cell(task.Lead), read.Lead.Text);
        Assert.Equal(Cell(task.Cooperation), read.Cooperation.Text);
        Assert.Equal(Cell(task.Time), read.Time);
        Assert.Equal(Cell(task.Note), read.Note);
        Assert.Equal(task.Other.Select(o => Cell(o.Value)), read.Other.Select(o => o.Value));
    }

    private static Model.Tasks.PlanTask Task(Loading loading) => loading.Site.Units.Single().Plans.Single().Tasks.Single();

    private static string? Cell(string? cell) => cell is null ? null : VietnameseText.Compose(cell).Trim();

    private ImportProposal Propose(ImportedPlan paper)
    {
        var import = Import.Proposed(_source, paper);
        Assert.Equal("", import.Report);
        return import.Proposal;
    }
}

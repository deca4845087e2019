using CcHc.Publisher.Content.Importing;
using CcHc.Publisher.Content.Writing;
using CcHc.Publisher.Model.Imported;
using CcHc.Publisher.Model.Plans;

namespace CcHc.Publisher.Content.Tests.Importing;

/// <summary>Papers whose plan is not there yet.</summary>
public sealed class NewContentTests
{
    [Fact]
    public async Task Every_file_of_a_new_unit_is_proposed()
    {
        var import = Import.Of(Import.Paper);

        Assert.Equal("", import.Report);
        Assert.All(import.Proposal.Changes, c => Assert.True(c.Kind == ContentChangeKind.Create && c.OldText is null && !c.Description.Contains('\n', StringComparison.Ordinal)));
        await Verify(string.Join('\n', import.Proposal.Changes.Select(c => $"=== {c.Path}\n{c.Description}\n{c.NewText}")) + "\n=== notes\n" + string.Join('\n', import.Proposal.Notes.Select(n => $"{n.Line}: {n.Message}")));
    }

    [Fact]
    public void The_loader_reads_the_result_without_a_word()
    {
        using var source = SourceTree.Empty().Write("site.config.yml", "title: Thử\n");
        Import.Into(source, Import.Paper);

        var loading = Loading.Of(source);

        Assert.Equal("", loading.Report);
        var plan = loading.Site.Units.Single().Plans.Single();
        Assert.Equal(["i-01", "i-02", "ii-1-01"], plan.Tasks.Select(t => t.Id));
        Assert.Equal(["phong-van-hoa-xa-hoi", "cong-an"], plan.Tasks[2].Lead.Agencies.Select(a => a.Id));
    }

    [Fact]
    public void The_plan_of_An_Tuong_comes_out_as_it_was_made_by_hand()
    {
        var unit = Loading.Of(RepositoryRoot.Path).Site.Units.Single(u => u.Id == "phuong-an-tuong");
        var target = new ImportTarget { Unit = unit.Id, Plan = "ke-hoach-2026" };

        var import = Import.Of(PaperOf(unit.Plans.Single()), target);

        var rows = import.Proposal.Changes.Where(c => c.Path.Contains("/nhiem-vu/", StringComparison.Ordinal)).ToList();
        Assert.Equal(46, rows.Count);
        Assert.All(rows, c => Assert.Equal(File.ReadAllText(RepositoryRoot.Combine(c.Path.Split('/'))), c.NewText));
        var index = File.ReadAllText(RepositoryRoot.Combine("content", "phuong-an-tuong", "ke-hoach-2026", "index.md"));
        Assert.Equal(index, import.Proposal.Changes.Single(c => c.Path == "content/phuong-an-tuong/ke-hoach-2026/index.md").NewText);
    }

    [Fact]
    public void Numbers_that_run_on_make_ids_without_a_group_padded_to_the_widest()
    {
        var tasks = Enumerable.Range(1, 101).Select(n => Import.Task(n < 50 ? "I" : "II", $"{n}", n)).ToArray();

        Assert.Equal(["001", "002", "100", "101"], IdsOf(tasks)[^101..].Where(id => id is "001" or "002" or "100" or "101"));
    }

    [Theory]
    [InlineData(new[] { "1", "2" }, new[] { "01", "02" })]
    [InlineData(new[] { "1.1", "1.2", "1.10" }, new[] { "01-01", "01-02", "01-10" })]
    [InlineData(new[] { "c", "d", "đ", "e" }, new[] { "c", "d", "dd", "e" })]
    [InlineData(new[] { "a)", "b)" }, new[] { "a", "b" })]
    [InlineData(new[] { "01", "2" }, new[] { "01", "02" })]
    [InlineData(new[] { "*", "2" }, new[] { "dong-001", "02" })]
    public void An_id_is_the_number(string[] numbers, string[] ids) => Assert.Equal(ids, IdsOf([.. numbers.Select((n, at) => Import.Task(null, n, at + 1))]));

    [Fact]
    public void Rows_without_a_number_get_one_and_this_is_noted()
    {
        var import = Import.Of(Import.Paper with { Tasks = [Import.Task("I", "1", 3), Import.Task("I", "", 4), Import.Task("I", "2", 5), Import.Task("II", "", 6)] });

        Assert.Equal(["i-01", "i-01-1", "i-02", "ii-01"], Ids(import));
        Assert.Contains("\nstt: 1.1\n", $"\n{import["nhiem-vu/i-01-1.md"]}", StringComparison.Ordinal);
        Assert.Equal(
            ["4: Dòng này không có STT trong bản giấy; tạm ghi «1.1».", "6: Dòng này không có STT trong bản giấy; tạm ghi «1»."],
            import.Proposal.Notes.Where(n => n.Message.Contains("STT", StringComparison.Ordinal)).Select(n => $"{n.Line}: {n.Message}"));
    }

    [Fact]
    public void A_number_that_stands_twice_in_a_group_is_told_apart_and_noted()
    {
        var import = Import.Of(Import.Paper with { Tasks = [Import.Task("I", "2", 3), Import.Task("I", "2", 4)] });

        Assert.Equal(["02", "02-2"], Ids(import));
        Assert.Contains(import.Proposal.Notes, n => n is { Line: 4 } && n.Message.Contains("«2 (2)»", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_groups_of_one_number_are_told_apart_by_their_lines()
    {
        var import = Import.Of(Import.Paper with
        {
            Groups = [new("I", "Bảng một", null, 1), new("I", "Bảng hai", null, 10)],
            Tasks = [Import.Task("I", "1", 2), Import.Task("I", "1", 11)],
        });

        Assert.Contains("  - số: I (2)\n    tên: Bảng hai\n", import["index.md"], StringComparison.Ordinal);
        Assert.Contains("nhóm: I (2)\n", import["nhiem-vu/i-2-01.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Indicators_of_several_periods_have_the_period_in_their_id()
    {
        ImportedIndicator[] rows =
        [
            new() { Period = "Giai đoạn 2026 - 2027", Number = "1", Name = "Hài lòng", Unit = "%", Target = "≥95", Agency = "Công an", Lines = [1] },
            new() { Period = "Giai đoạn 2028-2030", Number = "1", Name = "Hài lòng", Unit = "", Target = "<1", Other = [new("Nguồn số liệu", "Sở Nội vụ")], Lines = [2] },
        ];

        var import = Import.Of(Import.Paper with { Indicators = rows });

        Assert.Equal("---\nstt: 1\ngiai đoạn: Giai đoạn 2026 - 2027\nchỉ tiêu: Hài lòng\nđơn vị tính: \"%\"\nmục tiêu: ≥95\ncơ quan theo dõi: Công an\n---\n", import["chi-tieu/i-01.md"]);
        Assert.Equal("---\nstt: 1\ngiai đoạn: Giai đoạn 2028-2030\nchỉ tiêu: Hài lòng\nđơn vị tính: \"\"\nmục tiêu: <1\nkhác:\n  Nguồn số liệu: Sở Nội vụ\n---\n", import["chi-tieu/ii-01.md"]);
        Assert.Equal(["01"], Import.Of(Import.Paper with { Indicators = rows[..1] }).Proposal.Changes.Where(c => c.Path.Contains("chi-tieu", StringComparison.Ordinal)).Select(c => Path.GetFileNameWithoutExtension(c.Path)));
    }

    [Fact]
    public void What_a_paper_leaves_out_but_a_plan_must_have_is_made_up_and_noted()
    {
        var import = Import.Of(
            Import.Paper with { Head = new ImportedHead { UnitName = "xã Thử" } }, new ImportTarget { Unit = "xa-thu", Plan = "ke-hoach-2026-2030" });

        var index = import.Proposal.Changes.Single(c => c.Path == "content/xa-thu/ke-hoach-2026-2030/index.md").NewText;
        Assert.StartsWith("---\ntiêu đề: Kế hoạch Cải cách hành chính xã Thử giai đoạn 2026-2030\nthời kỳ: 2026-2030\nnhóm:\n", index, StringComparison.Ordinal);
        Assert.Equal(2, import.Proposal.Notes.Count(n => n.Message.StartsWith("Bản giấy không", StringComparison.Ordinal) && !n.Message.Contains("tỉnh", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_unit_without_a_name_is_refused()
    {
        var import = Import.Of(Import.Paper with { Head = Import.Paper.Head with { UnitName = null } });

        Assert.Equal("ke-hoach.txt: error CCHC1202: Bản giấy không ghi tên đơn vị, mà thư mục của đơn vị chưa có. Thêm --unit-name, ví dụ --unit-name \"Phường An Tường\".", import.Report);
    }

    [Theory]
    [InlineData("Vĩnh Thông", null, "Phường Vĩnh Thông", "phường")]
    [InlineData("phường Vĩnh Thông", null, "Phường Vĩnh Thông", "phường")]
    [InlineData("đặc khu Phú Quốc", null, "Đặc khu Phú Quốc", "đặc khu")]
    [InlineData("Vĩnh Thông", "xa", "Xã Vĩnh Thông", "xã")]
    public void A_units_name_begins_with_its_kind(string given, string? level, string name, string kind)
    {
        var import = Import.Of(Import.Paper, Import.Target with { UnitName = given, Level = level, Province = "tỉnh An Giang" });

        Assert.StartsWith($"---\ntên: {name}\nloại: {kind}\ntỉnh: tỉnh An Giang\n", import.Proposal.Changes[0].NewText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_without_tasks_gives_its_text()
    {
        var import = Import.Of(Import.Paper with { Groups = [], Tasks = [], AnnexIsMissing = true });

        Assert.Equal(["content/phuong-thu-nghiem/index.md", "content/phuong-thu-nghiem/ke-hoach-2026/index.md"], import.Proposal.Changes.Select(c => c.Path));
        Assert.Contains("\n## I. MỤC TIÊU\n", import["index.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_beyond_the_known_ones_are_kept_under_their_headers()
    {
        var import = Import.Of(Import.Paper with
        {
            Groups = [],
            Tasks = [Import.Task(null, "1", 1) with { Other = [new("Nguồn kinh phí", "Ngân sách: xã"), new("Nguồn kinh phí", ""), new("", "x")] }],
        });

        Assert.Equal("---\nstt: 1\nnhiệm vụ: Việc\nkhác:\n  Nguồn kinh phí: \"Ngân sách: xã\"\n  Nguồn kinh phí (2): \"\"\n  Cột 3: x\n---\n", import["nhiem-vu/01.md"]);
    }

    [Fact]
    public void A_deadline_that_names_only_a_part_of_what_was_read_is_noted()
    {
        var import = Import.Of(Import.Paper with
        {
            Groups = [],
            Tasks = [Import.Task(null, "1", 4) with { Time = "Tuần 2 tháng 4/2026" }, Import.Task(null, "2", 5) with { Time = "Cuối tháng 4/2026" }],
        });

        Assert.Equal(
            ["4: Thời hạn của nhiệm vụ 1, «Tuần 2 tháng 4/2026», chỉ là một phần của khoảng được hiểu: đến hết ngày 30/04/2026; nếu cần chặt hơn, ghi ngày cụ thể vào «thời gian»."],
            import.Proposal.Notes.Select(n => $"{n.Line}: {n.Message}"));
    }

    [Fact]
    public void A_deadline_that_cannot_be_read_is_noted()
    {
        var import = Import.Of(Import.Paper with
        {
            Groups = [],
            Tasks = [Import.Task(null, "1", 4) with { Time = "Trước 31/02/2026" }, Import.Task(null, "2", 5) with { Time = "" }],
        });

        Assert.Equal(
            ["4: Không đọc ra thời hạn của nhiệm vụ 1 từ «Trước 31/02/2026»; trang sẽ ghi «Không xác định thời hạn»."],
            import.Proposal.Notes.Select(n => $"{n.Line}: {n.Message}"));
    }

    private static string[] IdsOf(ImportedTask[] tasks) => Ids(Import.Of(Import.Paper with { Groups = [new("I", "Một", null, 1), new("II", "Hai", null, 50)], Tasks = tasks }));

    private static string[] Ids(Import import) =>
        [.. import.Proposal.Changes.Where(c => c.Path.Contains("/nhiem-vu/", StringComparison.Ordinal)).Select(c => Path.GetFileNameWithoutExtension(c.Path))];

    /// <summary>A plan as a paper would give it.</summary>
    private static ImportedPlan PaperOf(Plan plan) => new()
    {
        SourceName = "an-tuong.txt",
        Head = new ImportedHead
        {
            UnitName = "phường An Tường",
            Number = plan.NumberAsWritten,
            Issued = plan.Issued,
            Title = plan.Title,
            Period = plan.Period,
            LegalBases = plan.LegalBases,
            Recipients = plan.Recipients,
            SignerTitle = plan.Signer!.Title!.Split('\n'),
            SignerName = plan.Signer.Name,
        },
        Body = [.. plan.Body.Text.Split('\n').Where(l => l.Length > 0).Select(BlockOf)],
        Groups = [.. plan.Groups.Select(g => new ImportedGroup(g.Number, g.Title, g.Parent, 1))],
        Tasks =
        [
            .. plan.Tasks.Select(t => new ImportedTask
            {
                Group = t.Group, Number = t.Number, Content = t.Content, Product = t.Product, Lead = t.Lead.Text, Cooperation = t.Cooperation.Text, Time = t.Time, Note = t.Note, Lines = [1],
            }),
        ],
    };

    private static ImportedBlock BlockOf(string line) =>
        line.StartsWith('#') ? Import.Block(ImportedBlockKind.Heading, line.TrimStart('#').Trim(), line.IndexOf(' ', StringComparison.Ordinal) - 1)
        : line.StartsWith("- ", StringComparison.Ordinal) ? Import.Block(ImportedBlockKind.ListItem, line[2..], 1)
        : Import.Block(ImportedBlockKind.Paragraph, line, 0);
}

using CcHc.Publisher.Content.Writing;
using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Content.Tests.Importing;

/// <summary>Papers whose plan is there already.</summary>
public sealed class ReimportTests : IDisposable
{
    private const string First = $"{Import.Plan}/nhiem-vu/i-01.md";

    private readonly SourceTree _source = SourceTree.Empty();

    public void Dispose() => _source.Dispose();

    [Fact]
    public void Importing_again_proposes_nothing()
    {
        Import.Into(_source, Import.Paper);

        Assert.Empty(Import.Proposed(_source, Import.Paper).Proposal.Changes);
    }

    [Fact]
    public void What_editors_added_is_no_reason_to_change_a_file()
    {
        Import.Into(_source, Import.Paper);
        Edit(First, text => text.Replace("stt: 1\n", "# việc gấp\nTT:   \"1\"   # số cũ\n", StringComparison.Ordinal)
            .Replace("thời gian: Trước 15/01/2026\n", "thoi_gian: 'Trước 15/01/2026'\nđiều chỉnh:\n  - ngày: 2026-02-01\n    hạn: 30/6/2026\ncập nhật:\n- ngày: 15/6/2026\n  tiến độ: 60%\n", StringComparison.Ordinal) + "\nGiải thích cho người dân.\n");
        Edit($"{Import.Plan}/index.md", text => text.Replace("ngày ban hành: 2026-01", "ngày ban hành: 01/2026\nbản gốc: ke-hoach.pdf", StringComparison.Ordinal)
            .Replace("thời kỳ: 2026", "năm: 2026", StringComparison.Ordinal));

        Assert.Empty(Import.Proposed(_source, Import.Paper).Proposal.Changes);
    }

    [Theory]
    [InlineData("CRLF")]
    [InlineData("byte order mark")]
    [InlineData("decomposed letters")]
    public void How_a_file_was_saved_is_no_reason_to_change_it_and_stays(string how)
    {
        Import.Into(_source, Import.Paper);
        var files = Directory.EnumerateFiles(_source.Combine("content"), "*.md", SearchOption.AllDirectories).ToList();
        foreach (var file in files)
        {
            Edit(Path.GetRelativePath(_source.Path, file), text => how switch
            {
                "CRLF" => text.Replace("\n", "\r\n", StringComparison.Ordinal),
                "byte order mark" => $"\uFEFF{text}",
                _ => text.Replace("ệ", "e\u0323\u0302", StringComparison.Ordinal).Replace("à", "a\u0300", StringComparison.Ordinal),
            });
        }

        Assert.Empty(Import.Proposed(_source, Import.Paper).Proposal.Changes);
        var before = Read(First);
        Import.Into(_source, WithFirst(t => t with { Time = "Quý II/2026", Product = "Báo cáo\nBiên bản" }));

        var line = how == "CRLF" ? "\r\n" : "\n";
        var product = $"sản phẩm: |{line}  Báo cáo{line}  Biên bản";
        var expected = before.Replace("sản phẩm: \"\"", product, StringComparison.Ordinal).Replace("sa\u0309n phẩm: \"\"", product, StringComparison.Ordinal).Replace("Trước 15/01/2026", "Quý II/2026", StringComparison.Ordinal);
        Assert.Equal(expected, Read(First));
    }

    [Fact]
    public void Only_the_value_that_differs_is_changed_in_its_place()
    {
        Import.Into(_source, Import.Paper);
        Edit(First, text => text.Replace("thời gian: Trước", "# hạn theo bản giấy\nTHOI-GIAN :  Trước", StringComparison.Ordinal).Replace("15/01/2026\n", "15/01/2026   # xem lại\ncập nhật:\n  - ngày: 2026-02-01\n    tiến độ: 100\n", StringComparison.Ordinal) + "\nLời giải thích.\n");
        var before = Read(First);

        var import = Import.Into(_source, WithFirst(t => t with { Time = "Quý II: 2026" }));

        Assert.Equal(before.Replace("Trước 15/01/2026   #", "\"Quý II: 2026\"   #", StringComparison.Ordinal), Read(First));
        var change = Assert.Single(import.Proposal.Changes);
        Assert.Equal(ContentChangeKind.Edit, change.Kind);
        Assert.Equal("Nhiệm vụ I/1: «Rà soát văn bản»: sửa «thời gian» từ «Trước 15/01/2026» thành «Quý II: 2026»", change.Description);
    }

    [Theory]
    [InlineData("sản phẩm: |\n  Kế hoạch cũ\n\n  hai đoạn\n", "sản phẩm: Kế hoạch\n")]
    [InlineData("sản phẩm: >-\n  Kế hoạch cũ\n  gấp dòng\n# lời chú\n", "sản phẩm: Kế hoạch\n# lời chú\n")]
    [InlineData("sản phẩm:\n", "sản phẩm: Kế hoạch\n")]
    [InlineData("sản phẩm: # chưa rõ\n", "sản phẩm: Kế hoạch # chưa rõ\n")]
    [InlineData("sản phẩm: ~\n", "sản phẩm: Kế hoạch\n")]
    [InlineData("sản phẩm: Kế\n  hoạch cũ\n  gấp dòng # chú\n", "sản phẩm: Kế hoạch # chú\n")]
    [InlineData("sản phẩm:\n  Kế hoạch cũ\n", "sản phẩm:\n  Kế hoạch\n")]
    [InlineData("sản phẩm: 'Kế hoạch ''cũ'''\n", "sản phẩm: Kế hoạch\n")]
    [InlineData("\"sản phẩm\":   \"Kế \\\"hoạch\\\"\"\n", "\"sản phẩm\":   Kế hoạch\n")]
    [InlineData("", "sản phẩm: Kế hoạch\n")]
    public void A_value_is_found_however_it_is_written(string there, string wanted)
    {
        Import.Into(_source, Import.Paper);
        Edit(First, text => text.Replace("sản phẩm: \"\"\n", there, StringComparison.Ordinal));
        var before = Read(First);

        Import.Into(_source, WithFirst(t => t with { Product = "Kế hoạch" }));

        var expected = there.Length > 0 ? before.Replace(there, wanted, StringComparison.Ordinal) : before.Replace("cơ quan chủ trì:", $"{wanted}cơ quan chủ trì:", StringComparison.Ordinal);
        Assert.Equal(expected, Read(First));
        Assert.Empty(Import.Proposed(_source, WithFirst(t => t with { Product = "Kế hoạch" })).Proposal.Changes);
    }

    [Theory]
    [InlineData("sản phẩm: Kế hoạch # chú\n", "sản phẩm: | # chú\n  Một\n  Hai\n")]
    [InlineData("sản phẩm:\n  Kế hoạch\n", "sản phẩm: |\n  Một\n  Hai\n")]
    [InlineData("sản phẩm: |\n  Một\n", "sản phẩm: |\n  Một\n  Hai\n")]
    public void A_value_of_several_lines_takes_the_place_of_another(string there, string wanted)
    {
        Import.Into(_source, Import.Paper);
        Edit(First, text => text.Replace("sản phẩm: \"\"\n", there, StringComparison.Ordinal));
        var before = Read(First);

        Import.Into(_source, WithFirst(t => t with { Product = "Một\nHai" }));

        Assert.Equal(before.Replace(there, wanted, StringComparison.Ordinal), Read(First));
    }

    [Fact]
    public void In_lists_only_what_differs_is_changed()
    {
        Import.Into(_source, Import.Paper);
        var index = $"{Import.Plan}/index.md";
        Edit(index, text => text.Replace("  - số: II\n", "  # nhóm lớn\n  - SỐ: II   # giữ\n", StringComparison.Ordinal).Replace("  - Căn cứ tình hình", "  # thêm sau\n  -   Căn cứ tình hình", StringComparison.Ordinal));
        var before = Read(index);

        Import.Into(_source, Import.Paper with
        {
            Groups = [Import.Paper.Groups[0], Import.Paper.Groups[1] with { Title = "CHUYỂN ĐỔI: SỐ" }, Import.Paper.Groups[2]],
            Head = Import.Paper.Head with { LegalBases = [Import.Paper.Head.LegalBases[0], "Căn cứ khác."], SignerName = "Trần Thị Thử" },
        });

        Assert.Equal(
            before.Replace("tên: CHUYỂN ĐỔI SỐ", "tên: \"CHUYỂN ĐỔI: SỐ\"", StringComparison.Ordinal).Replace("-   Căn cứ tình hình thực tế.", "-   Căn cứ khác.", StringComparison.Ordinal).Replace("Nguyễn Văn Thử", "Trần Thị Thử", StringComparison.Ordinal),
            Read(index));
    }

    [Theory]
    [InlineData("nhóm:\n- số: I\n  tên: Một\n# sau\n", "nhóm:\n- số: I\n  tên: CẢI CÁCH THỂ CHẾ\n- số: II\n  tên: CHUYỂN ĐỔI SỐ\n- số: II.1\n  tên: Hạ tầng\n  thuộc: II\n# sau\n")]
    [InlineData("nhóm: [{số: I, tên: Một}] # chú\n", "nhóm: # chú\n  - số: I\n    tên: CẢI CÁCH THỂ CHẾ\n  - số: II\n    tên: CHUYỂN ĐỔI SỐ\n  - số: II.1\n    tên: Hạ tầng\n    thuộc: II\n")]
    [InlineData("nhóm:\n", "nhóm:\n  - số: I\n    tên: CẢI CÁCH THỂ CHẾ\n  - số: II\n    tên: CHUYỂN ĐỔI SỐ\n  - số: II.1\n    tên: Hạ tầng\n    thuộc: II\n")]
    public void A_list_of_another_length_is_replaced_at_its_own_indent(string there, string wanted)
    {
        Import.Into(_source, Import.Paper);
        var index = $"{Import.Plan}/index.md";
        Edit(index, text => text[..text.IndexOf("nhóm:", StringComparison.Ordinal)] + there + text[text.IndexOf("---\n", 4, StringComparison.Ordinal)..]);
        var before = Read(index);

        Import.Into(_source, Import.Paper);

        Assert.Equal(before.Replace(there, wanted, StringComparison.Ordinal), Read(index));
    }

    [Fact]
    public void New_rows_are_added_and_rows_that_are_gone_are_listed_and_stay()
    {
        Import.Into(_source, Import.Paper);

        var import = Import.Into(_source, Import.Paper with { Tasks = [Import.Paper.Tasks[0], Import.Paper.Tasks[2], Import.Task("II.1", "2", 23) with { Content = "Việc mới" }] });

        Assert.Equal([$"{Import.Plan}/nhiem-vu/ii-1-02.md"], import.Proposal.Changes.Select(c => c.Path));
        Assert.Equal([$"{Import.Plan}/nhiem-vu/i-02.md"], import.Proposal.Kept);
        Assert.True(File.Exists(_source.Combine($"{Import.Plan}/nhiem-vu/i-02.md")));
    }

    [Fact]
    public void A_row_that_got_another_number_keeps_its_file_and_its_reports()
    {
        Import.Into(_source, Import.Paper);
        Edit(First, text => text.Replace("\n---\n", "\ncập nhật:\n  - ngày: 2026-02-01\n    tiến độ: 10\n---\n", StringComparison.Ordinal));
        var before = Read(First);

        var import = Import.Into(_source, Import.Paper with
        {
            Tasks = [Import.Task("I", "1", 10) with { Content = "Việc chen vào" }, Import.Paper.Tasks[0] with { Number = "2" }, Import.Paper.Tasks[1] with { Number = "3" }, Import.Paper.Tasks[2]],
        });

        Assert.Equal(before.Replace("stt: 1\n", "stt: 2\n", StringComparison.Ordinal), Read(First));
        Assert.Equal(3, import.Proposal.Changes.Count);
        Assert.Contains("stt: 1\nnhóm: I\nnhiệm vụ: Việc chen vào\n", Read($"{Import.Plan}/nhiem-vu/i-01-2.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_of_a_plan_is_replaced_only_where_the_paper_says_something_else()
    {
        Import.Into(_source, Import.Paper);
        var index = $"{Import.Plan}/index.md";
        Edit(index, text => text.Replace("Một việc.", "Một việc.  ", StringComparison.Ordinal) + "\n\n");
        Assert.Empty(Import.Proposed(_source, Import.Paper).Proposal.Changes);
        Assert.Empty(Import.Proposed(_source, Import.Paper with { Body = [] }).Proposal.Changes);

        var import = Import.Into(_source, Import.Paper with { Body = [Import.Block(ImportedBlockKind.Paragraph, "Câu khác.", 0)] });

        Assert.EndsWith("thay phần chữ", Assert.Single(import.Proposal.Changes).Description, StringComparison.Ordinal);
        Assert.EndsWith("\n---\n\nCâu khác.\n", Read(index), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_made_up_is_not_put_in_place_of_what_an_editor_wrote()
    {
        var paper = Import.Paper with { Head = Import.Paper.Head with { Title = null, Period = null } };
        Import.Into(_source, paper);
        Edit($"{Import.Plan}/index.md", text => text.Replace("tiêu đề: Kế hoạch Cải cách hành chính phường Thử Nghiệm năm 2026", "tiêu đề: Tên do cán bộ đặt", StringComparison.Ordinal));

        Assert.Contains("Tên do cán bộ đặt", Read($"{Import.Plan}/index.md"), StringComparison.Ordinal);
        Assert.Empty(Import.Proposed(_source, paper).Proposal.Changes);
    }

    [Fact]
    public void Columns_and_lines_that_a_later_paper_does_not_have_stay()
    {
        Import.Into(_source, Import.Paper);

        Assert.Empty(Import.Proposed(_source, Import.Paper with
        {
            Head = new ImportedHead { UnitName = "phường Thử Nghiệm" },
            Tasks = [.. Import.Paper.Tasks.Select(t => t with { Product = null, Cooperation = null })],
        }).Proposal.Changes);
    }

    [Fact]
    public void A_unit_that_is_there_is_not_changed_and_names_it_does_not_know_are_noted()
    {
        Import.Into(_source, Import.Paper);
        _source.Write($"{Import.Unit}/index.md", "---\ntên: Phường Thử Nghiệm\nloại: phường\ncơ quan:\n  - tên: Công an\n  - tên: Phòng Văn hóa - Xã hội\n---\n");

        var import = Import.Proposed(_source, Import.Paper with { Tasks = [Import.Task("I", "1", 7) with { Lead = "Phòng Văn hoá, Xã hôi; Công an; Trạm Y tế" }] });

        Assert.DoesNotContain(import.Proposal.Changes, c => c.Path == $"{Import.Unit}/index.md");
        Assert.Equal(
            [
                $"7: Cơ quan «Phòng Văn hoá, Xã hôi» không có trong danh sách cơ quan của {Import.Unit}/index.md; có phải «Phòng Văn hóa - Xã hội» không? Nếu phải, thêm cách viết này vào «tên khác».",
                $"7: Cơ quan «Trạm Y tế» không có trong danh sách cơ quan của {Import.Unit}/index.md; thêm vào đó, hoặc thêm vào «tên khác» của một cơ quan đã có.",
            ],
            import.Proposal.Notes.Select(n => $"{n.Line}: {n.Message}"));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported_and_nothing_is_proposed_for_it()
    {
        Import.Into(_source, Import.Paper);
        Edit(First, text => text.Replace("thời gian: Trước", "thời gian: a: b: Trước", StringComparison.Ordinal));

        var import = Import.Proposed(_source, Import.Paper);

        Assert.StartsWith($"{First}(8,", import.Report, StringComparison.Ordinal);
        Assert.Contains(": error CCHC1105: ", import.Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_front_matter_is_reported()
    {
        Import.Into(_source, Import.Paper);
        _source.Write($"{Import.Plan}/index.md", "Chỉ có chữ.\n");

        Assert.Equal(
            $"{Import.Plan}/index.md(1,1): error CCHC1101: Tệp đang có không mở đầu bằng phần khai báo giữa hai dòng ---, nên không sửa được. Sửa tệp theo mẫu, hoặc đổi tên tệp ấy rồi nhập lại.",
            Import.Proposed(_source, Import.Paper).Report);
    }

    [Fact]
    public void A_file_that_changed_since_it_was_read_is_not_written()
    {
        Import.Into(_source, Import.Paper);
        var import = Import.Proposed(_source, WithFirst(t => t with { Time = "Quý II/2026" }));
        Edit(First, text => $"{text}\nVừa thêm.\n");

        Assert.Throws<IOException>(() => ContentWriter.Apply(_source.Path, import.Proposal.Changes, CancellationToken.None));
        Assert.EndsWith("Vừa thêm.\n", Read(First), StringComparison.Ordinal);
    }

    private static ImportedPlan WithFirst(Func<ImportedTask, ImportedTask> change) => Import.Paper with { Tasks = [change(Import.Paper.Tasks[0]), .. Import.Paper.Tasks.Skip(1)] };

    private string Read(string path) => File.ReadAllText(_source.Combine(path), new System.Text.UTF8Encoding(false)) is var text && File.ReadAllBytes(_source.Combine(path)) is [0xEF, ..] ? $"\uFEFF{text}" : text;

    private void Edit(string path, Func<string, string> change) => _source.Write(path, change(Read(path)));
}

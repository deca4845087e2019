using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Importing;

/// <summary><c>cchc import</c> as a process of its own.</summary>
public sealed partial class ImportCommandTests : IDisposable
{
    private const string Paper = """
        Số: 05/KH-UBND

        Thử, ngày 15 tháng 01 năm 2026

        KẾ HOẠCH
        Cải cách hành chính phường Thử năm 2026

        Căn cứ Kế hoạch số 1/KH-UBND ngày 02/01/2026 của Ủy ban nhân dân tỉnh Minh Họa.

        I. MỤC TIÊU

        1. Mục tiêu chung

        Làm cho xong.

        Phụ lục
        NHIỆM VỤ NĂM 2026

        STT	Nhiệm vụ	Cơ quan chủ trì	Cơ quan phối hợp	Thời gian
        I	CẢI CÁCH THỂ CHẾ
        1	Rà soát văn bản	Văn phòng HĐND và UBND	Phòng Giáo dục, Y tế	Quý I/2026
        2	Ban hành kế hoạch	Công an phường	Trạm Y tế	Năm 2026 hoặc 2027

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_says_what_it_will_do_then_does_it()
    {
        Write("ke-hoach.txt", Paper);

        var dry = Import("--dry-run").Succeeded();
        Assert.False(Directory.Exists(_folder.Combine("content")));
        var real = Import().Succeeded();
        var again = Import().Succeeded();

        Assert.Equal("", real.Error);
        Assert.True(File.Exists(_folder.Combine("content", "phuong-thu", "ke-hoach-2026", "nhiem-vu", "02.md")));
        await Verify($"{dry.Output}\n=== không --dry-run\n{Tail(real.Output)}\n=== lần nữa\n{again.Output}");
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Help_is_written_in_the_language_that_is_asked_for(string language) =>
        await Verify(Cchc.Run("import", "--help", "--lang", language).Succeeded().Output).UseParameters(language);

    [Fact]
    public void The_guide_names_every_option_and_no_other()
    {
        var guide = File.ReadAllText(RepositoryRoot.Combine("docs", "huong-dan-nhap-ke-hoach.md"));
        var help = Cchc.Run("import", "--help").Succeeded().Output;

        Assert.Equal(
            help.Split('\n').Where(l => l.StartsWith("  --", StringComparison.Ordinal)).Select(l => OptionPattern().Match(l).Value).Where(o => o is not ("--help" or "--lang" or "--version")).Distinct().Order(StringComparer.Ordinal),
            OptionPattern().Matches(guide).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Json_says_the_same_to_machines()
    {
        Write("ke-hoach.txt", Paper);

        var result = Import("--format", "json").Succeeded();

        Assert.Equal(4, JsonDocument.Parse(result.Output).RootElement.GetProperty("changes").GetArrayLength());
        await Verify(result.Output, "json");
    }

    [Fact]
    public void Options_may_be_written_in_Vietnamese_with_marks_however_they_are_composed()
    {
        Write("ke-hoach.txt", Paper);

        Cchc.Run("import", _folder.Combine("ke-hoach.txt"), "--nguồn", _folder.Path, "--\u0111o\u031Bn-vi\u0323", "phuong-thu", "--kế-hoạch=ke-hoach-2026", "--Tỉnh", "tỉnh Khác", "--chạy-thử").Succeeded();

        Assert.False(Directory.Exists(_folder.Combine("content")));
    }

    [Theory]
    [InlineData("no file", "--unit", "a", "--plan", "b")]
    [InlineData("file that is not there", "khong-co.txt", "--unit", "a", "--plan", "b")]
    [InlineData("folder", "docs", "--unit", "a", "--plan", "b")]
    [InlineData("Word", "ke-hoach.docx", "--unit", "a", "--plan", "b")]
    [InlineData("Excel", "phu-luc.xlsx", "--unit", "a", "--plan", "b")]
    [InlineData("PDF", "ke-hoach.pdf", "--unit", "a", "--plan", "b")]
    [InlineData("no unit", "LICENSE", "--plan", "b")]
    [InlineData("unit that cannot be", "LICENSE", "--unit", "Phường A", "--plan", "b")]
    [InlineData("plan that the site uses", "LICENSE", "--unit", "a", "--plan", "tai-lieu")]
    [InlineData("level", "LICENSE", "--unit", "a", "--plan", "b", "--level", "huyện")]
    [InlineData("format", "LICENSE", "--unit", "a", "--plan", "b", "--format", "xml")]
    public async Task A_wrong_call_ends_with_2_and_says_what_to_write(string what, params string[] arguments)
    {
        var result = Cchc.Run(["import", .. arguments]);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        await Verify(result.Error).UseParameters(what);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_ends_with_1_and_names_the_place()
    {
        File.WriteAllBytes(_folder.Combine("ke-hoach.txt"), [.. "Kế hoạch\nSố "u8, 0xC3, 0x28]);

        var result = Import();

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("ke-hoach.txt(2,4): error CCHC1001: ", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Combine("content")));
    }

    [Theory]
    [InlineData("", "Tệp trống")]
    [InlineData(" \n\t\n\f", "Tệp trống")]
    [InlineData("PK\u0003\u0004word/document.xml", "Đây là tệp Word, Excel hoặc tệp nén")]
    [InlineData("%PDF-1.7", "Đây là tệp PDF")]
    [InlineData("{\\rtf1", "Đây là tệp RTF")]
    public void A_file_without_text_ends_with_1_and_changes_nothing_that_is_there(string text, string complaint)
    {
        Write("ke-hoach.txt", Paper);
        Import().Succeeded();
        var before = Files(_folder.Combine("content")).ToList();

        Write("ke-hoach.txt", text);
        var result = Import();

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"ke-hoach.txt: error CCHC1310: {complaint}", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
        Assert.Equal(before, Files(_folder.Combine("content")));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/phuong-thu/ke-hoach-2026/nhiem-vu")]
    public void A_place_that_cannot_be_written_ends_with_3_and_leaves_nothing_half_written(string blocked)
    {
        Write("ke-hoach.txt", Paper);
        Write(blocked, "một tệp ở chỗ của thư mục");

        var result = Import();

        Assert.Equal(3, result.ExitCode);
        Assert.StartsWith("Không đọc hoặc ghi được tệp: ", result.Error, StringComparison.Ordinal);
        Assert.Equal([_folder.Combine(blocked.Split('/'))], Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith("ke-hoach.txt", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_paper_of_another_unit_is_imported_and_the_two_names_are_noted()
    {
        Write("ke-hoach.txt", Paper);
        Write("content/phuong-thu/index.md", "---\ntên: Phường Khác\nloại: phường\n---\n");

        var result = Import().Succeeded();

        Assert.Contains("ke-hoach.txt: Bản giấy là của phường Thử, nhưng đơn vị trong thư mục phuong-thu là «Phường Khác»; xin xem lại --unit.\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("tên: Phường Khác", File.ReadAllText(_folder.Combine("content", "phuong-thu", "index.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KÕ ho¹ch c¶i c¸ch hµnh chÝnh n¨m 2026 cña Uû ban nh©n d©n ph\u00adêng\nNéi dung nhiÖm vô: rµ so¸t v¨n b¶n")]
    [InlineData("Keá hoaïch caûi caùch haønh chính naêm 2026 cuûa UÛy ban nhaân daân phöôøng\nNoäi dung nhieäm vuï: raø soaùt vaên baûn quy phaïm phaùp luaät")]
    public void A_file_typed_in_an_old_font_ends_with_1_and_says_how_to_convert_it(string text)
    {
        Write("ke-hoach.txt", text);

        var result = Import();

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("ke-hoach.txt(1,1): error CCHC1001: Chữ trong tệp được gõ bằng phông TCVN3", result.Error, StringComparison.Ordinal);
        Assert.Contains("UniKey", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Combine("content")));
    }

    [Theory]
    [InlineData("byte order mark")]
    [InlineData("CRLF")]
    [InlineData("decomposed letters")]
    [InlineData("UTF-16")]
    [InlineData("UTF-16, big end first")]
    public void How_the_paper_was_saved_makes_no_difference(string how)
    {
        Write("ke-hoach.txt", Paper);
        Import().Succeeded();

        var paper = how switch
        {
            "byte order mark" => $"\uFEFF{Paper}",
            "CRLF" => Paper.Replace("\n", "\r\n", StringComparison.Ordinal),
            "decomposed letters" => Paper.Replace("ả", "a\u0309", StringComparison.Ordinal).Replace("ế", "e\u0302\u0301", StringComparison.Ordinal),
            _ => Paper,
        };
        Encoding encoding = how switch
        {
            "UTF-16" => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            "UTF-16, big end first" => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        File.WriteAllText(_folder.Combine("ke-hoach.txt"), paper, encoding);

        Assert.Contains("Không có gì phải ghi", Import().Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_that_does_not_fit_ends_with_1_and_nothing_is_written()
    {
        Write("ke-hoach.txt", Paper);
        Write("content/phuong-thu/ke-hoach-2026/dinh-chinh.yml", "- tệp: index.md\n  bản nhập: không có\n  sửa thành: x\n  lý do: thử\n");

        var result = Import();

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("content/phuong-thu/ke-hoach-2026/dinh-chinh.yml(2,13): error CCHC1309: ", result.Error, StringComparison.Ordinal);
        Assert.Equal([_folder.Combine("content", "phuong-thu", "ke-hoach-2026", "dinh-chinh.yml")], Directory.EnumerateFiles(_folder.Combine("content"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_paper_without_a_table_gives_its_text_and_says_so()
    {
        Write("ke-hoach.txt", Paper[..Paper.IndexOf("Phụ lục", StringComparison.Ordinal)]);

        var result = Import().Succeeded();

        Assert.Contains("Trong tệp không có bảng nhiệm vụ: chỉ nhập phần chữ, 0 nhiệm vụ.\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n---\n\n## I. MỤC TIÊU\n\n### 1. Mục tiêu chung\n\nLàm cho xong.\n", File.ReadAllText(_folder.Combine("content", "phuong-thu", "ke-hoach-2026", "index.md")), StringComparison.Ordinal);
    }

    private static IEnumerable<(string Path, string Text)> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (Path.GetRelativePath(folder, f), File.ReadAllText(f)));

    private CchcResult Import(params string[] options) =>
        Cchc.Run(["import", _folder.Combine("ke-hoach.txt"), "--source", _folder.Path, "--unit", "phuong-thu", "--plan", "ke-hoach-2026", .. options]);

    private static string Tail(string output) => output[(output.LastIndexOf("\n\n", StringComparison.Ordinal) + 2)..];

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Combine(path.Split('/')))!);
        File.WriteAllText(_folder.Combine(path.Split('/')), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    [GeneratedRegex("(?<![\\w-])--[a-z]+(-[a-z]+)*", RegexOptions.ExplicitCapture)]
    private static partial Regex OptionPattern();
}

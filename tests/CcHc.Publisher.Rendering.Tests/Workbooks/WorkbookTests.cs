using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using CcHc.Publisher.Rendering.Data;
using CcHc.Publisher.Rendering.Workbooks;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;

namespace CcHc.Publisher.Rendering.Tests.Workbooks;

public sealed class WorkbookTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly DateOnly AsOf = new(2026, 11, 21);

    [Fact]
    public void The_same_workbook_gives_the_same_bytes_at_any_time()
    {
        var first = WorkbookWriter.Write(Book(new DataCell("Trước ngày 15/01/2026")));
        Assert.Equal(first, WorkbookWriter.Write(Book(new DataCell("Trước ngày 15/01/2026"))));
        using var zip = new ZipArchive(new MemoryStream(first));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void The_format_as_its_library_knows_it_finds_nothing_wrong()
    {
        var cells = new[] { new DataCell("Phường <An> & \"Tường\""), new DataCell("=1+1"), DataCell.Of(AsOf), DataCell.Of(40), new DataCell(null), new DataCell("a\u0001b\r\nc _x0041_") };
        using var document = SpreadsheetDocument.Open(new MemoryStream(WorkbookWriter.Write(Book(cells))), isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(e => e.Description));
    }

    [Fact]
    public void A_day_is_a_day_and_a_number_a_number()
    {
        var cells = Cells(Book(DataCell.Of(new DateOnly(2026, 1, 14)), DataCell.Of(40), DataCell.Of(new DateOnly(1890, 5, 19))));
        Assert.Equal(["46036", "40", "1890-05-19"], cells.Select(c => c.Value));
        Assert.Equal([null, null, "inlineStr"], cells.Select(c => (string?)c.Attribute("t")));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\")")]
    [InlineData("+1")]
    [InlineData("- Tham mưu ban hành")]
    [InlineData("@SUM(1)")]
    public void Words_that_look_like_a_formula_keep_every_letter_and_are_marked_as_words(string text)
    {
        var cell = Assert.Single(Cells(Book(new DataCell(text))));
        Assert.Equal(text, cell.Value);
        Assert.Equal(("3", "inlineStr"), ((string?)cell.Attribute("s"), (string?)cell.Attribute("t")));
        Assert.Contains("quotePrefix=\"1\"", Part(WorkbookWriter.Write(Book(new DataCell(text))), "xl/styles.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_is_too_long_for_Excel_is_cut_so_that_the_file_opens() =>
        Assert.Equal(32_767, Assert.Single(Cells(Book(new DataCell(new string('ừ', 40_000))))).Value.Length);

    [Fact]
    public void Columns_after_Z_have_two_letters()
    {
        var references = Cells(Book([.. Enumerable.Range(0, 28).Select(n => DataCell.Of(n))])).Select(c => c.Attribute("r")!.Value).ToArray();
        Assert.Equal(["Z2", "AA2", "AB2"], references[25..]);
    }

    [Fact]
    public void Any_text_is_read_back_as_it_was_written() => Prop.ForAll<string?>(text =>
    {
        var written = text ?? "";
        return Unescape(string.Concat(Cells(Book(new DataCell(written))).Select(c => c.Value))) == written;
    }).QuickCheckThrowOnFailure();

    private static Workbook Book(params DataCell[] cells) => new(
        "Kế hoạch", "Phường Thử", AsOf, [new Sheet("Nhiệm vụ", new DataTable([.. cells.Select((_, n) => new DataColumn($"Cột {n}", 10))], [cells]))]);

    private static XElement[] Cells(Workbook book) =>
        [.. XDocument.Parse(Part(WorkbookWriter.Write(book), "xl/worksheets/sheet1.xml")).Descendants(Main + "row").Last().Elements(Main + "c")];

    private static string Part(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>As a spreadsheet reads text: <c>_x0001_</c> is one character.</summary>
    private static string Unescape(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, "_x[0-9A-Fa-f]{4}_", m => $"{(char)Convert.ToInt32(m.Value[2..6], 16)}", default, TimeSpan.FromSeconds(1));
}

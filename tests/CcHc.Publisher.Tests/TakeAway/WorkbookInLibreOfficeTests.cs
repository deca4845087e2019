using System.Diagnostics;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.TakeAway;

/// <summary>LibreOffice opens what the program writes and reads from it what the other formats say.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class WorkbookInLibreOfficeTests(RealSites sites) : IDisposable
{
    /// <summary>Comma, quotes, UTF-8, from row 1, cells as they are shown, every sheet in a file of its own.</summary>
    private const string AsCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("phuong-an-tuong/ke-hoach-2026")]
    [InlineData("xa-vinh-thuan/ke-hoach-2026-2030")]
    [InlineData("phuong-mau/ke-hoach-2026")]
    public void The_sheet_of_tasks_says_what_the_table_of_text_says(string plan)
    {
        Open(plan);
        var expected = CsvTable.Read(sites.AtRoot.Text($"{plan}/data.csv").TrimStart('\uFEFF'));
        var found = CsvTable.Read(Sheet("Nhiệm vụ"));
        Assert.True(found.Count > 1);
        Assert.Equal(expected.Count, found.Count);
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First.Select(WithoutApostrophe), pair.Second.Select(IsoDay)));
    }

    [Fact]
    public void The_sheet_of_indicators_and_the_sheet_on_the_source_are_there()
    {
        Open("phuong-mau/ke-hoach-2026");
        Assert.Contains(CsvTable.Read(Sheet("Chỉ tiêu")), row => row.Contains("Đơn vị tính", StringComparer.Ordinal));
        var about = CsvTable.Read(Sheet("Giới thiệu")).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        Assert.Equal("20/11/2026", about["Tính đến ngày"]);
        Assert.Equal("https://example.org/phuong-mau/ke-hoach-2026/", about["Nguồn"]);
        Assert.Contains("194/2025/NĐ-CP", about["Sử dụng lại dữ liệu"], StringComparison.Ordinal);
        Assert.Contains("không phải số liệu thật", about["Dữ liệu minh họa"], StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static string WithoutApostrophe(string cell) => cell is ['\'', '=' or '+' or '-' or '@', ..] ? cell[1..] : cell;

    private static string IsoDay(string cell) =>
        DateOnly.TryParseExact(cell, "dd/MM/yyyy", out var day) ? $"{day:yyyy-MM-dd}" : cell;

    private string Sheet(string name) => File.ReadAllText(_folder.Combine("out", $"data-{name}.csv"));

    private void Open(string plan)
    {
        var start = new ProcessStartInfo("soffice", ["--headless", $"-env:UserInstallation={new Uri(_folder.Combine("profile"))}", "--convert-to", AsCsv, "--outdir", _folder.Combine("out"),
            Path.Combine(sites.AtRoot.Folder, plan, "data.xlsx")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(Directory.Exists(_folder.Combine("out")), $"{said}\n{error.Result}");
    }
}

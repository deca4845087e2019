using CcHc.Publisher.Tests.Support;
using Microsoft.Playwright;

namespace CcHc.Publisher.Tests.Themes;

/// <summary>Pages printed by the real browser, against the layout of papers (Nghị định 30/2020/NĐ-CP, Phụ lục I).</summary>
[Collection(RealSitesCollection.Name)]
public sealed class PrintTests(RealSites sites) : IDisposable
{
    private const string Plan = "phuong-an-tuong/ke-hoach-2026/index.html";
    private const string SamplePlan = "phuong-mau/ke-hoach-2026/index.html";
    private const string Task = "phuong-mau/ke-hoach-2026/nhiem-vu/10/index.html";

    /// <summary>How far a letter may reach over its box.</summary>
    private const double Overhang = 1;

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(Plan)]
    [InlineData(SamplePlan)]
    [InlineData("xa-vinh-thuan/ke-hoach-2026-2030/index.html")]
    public async Task A_plan_is_printed_on_A4_with_the_margins_of_the_law_and_its_annex_across(string path)
    {
        var pages = await PrintAsync(path);
        var annex = pages.Select((page, at) => (page, at)).First(p => p.page.Width > p.page.Height).at;

        Assert.True(annex > 0);
        Assert.All(pages.Take(annex), page => Assert.Equal((210, 297), (Math.Round(page.Width), Math.Round(page.Height))));
        Assert.All(pages.Skip(annex), page => Assert.Equal((297, 210), (Math.Round(page.Width), Math.Round(page.Height))));
        Assert.All(pages, page => Assert.All(page.Words.Where(w => w.Top > 20 - Overhang), word =>
        {
            Assert.InRange(word.Left, 30 - Overhang, page.Width);
            Assert.InRange(word.Right, 0, page.Width - 15 + Overhang);
            Assert.InRange(word.Bottom, 0, page.Height - 20 + Overhang);
        }));
    }

    [Fact]
    public async Task A_plan_is_printed_as_a_paper_head_text_signature_annex()
    {
        var pages = await PrintAsync(Plan);
        var text = string.Concat(pages.Select(p => p.Text));
        string[] order =
        [
            "ỦY BAN NHÂN DÂN PHƯỜNG AN TƯỜNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Kế hoạch Cải cách hành chính phường An Tường năm 2026", "MỤC ĐÍCH",
            "Nơi nhận:", "BẢNG NHIỆM VỤ", "Kèm theo Kế hoạch Cải cách hành chính phường An Tường năm 2026", "Cơ quan phối hợp", "https://example.org/phuong-an-tuong/ke-hoach-2026/",
        ];
        var at = 0;
        foreach (var part in order)
        {
            var found = text.IndexOf(PrintedPage.WithoutBlanks(part), at, StringComparison.OrdinalIgnoreCase);
            Assert.True(found >= 0, $"“{part}” does not follow in: {text[at..Math.Min(text.Length, at + 300)]}");
            at = found;
        }

        Assert.All(["Tra cứu A–Z", "Trong trang này", "Lọc bảng", "Chưa có báo cáo"], screenOnly => Assert.DoesNotContain(PrintedPage.WithoutBlanks(screenOnly), text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_page_of_the_annex_has_its_header_row_and_the_seven_columns_of_the_paper_and_no_row_is_cut()
    {
        var pages = (await PrintAsync(SamplePlan)).Where(p => p.Width > p.Height).ToList();

        Assert.True(pages.Count > 2);
        Assert.All(pages, page => Assert.True(page.Says("STT Nhiệm vụ Cơ quan chủ trì Cơ quan phối hợp Sản phẩm Thời gian Ghi chú"), page.Text));
        var content = sites.AtRoot.Json("phuong-mau/ke-hoach-2026/data.json").GetProperty("tasks").EnumerateArray().Select(t => t.GetProperty("content").GetString()!);
        Assert.All(content, task => Assert.Contains(pages, page => page.Says(task)));
    }

    [Fact]
    public async Task Pages_are_numbered_above_the_text_from_the_second_on()
    {
        var pages = await PrintAsync(Plan);

        Assert.DoesNotContain(pages[0].Words, w => w.Bottom < 20);
        Assert.All(pages.Skip(1).Select((page, at) => (page, number: at + 2)), p => Assert.Equal($"{p.number}", Assert.Single(p.page.Words, w => w.Bottom < 20).Text));
    }

    [Fact]
    public async Task A_printed_task_has_its_address_and_a_code_that_leads_to_it()
    {
        const string Address = "https://example.org/phuong-mau/ke-hoach-2026/nhiem-vu/10/";
        var text = string.Concat((await PrintAsync(Task)).Select(p => p.Text));
        Assert.Contains(Address, text, StringComparison.Ordinal);
        Assert.DoesNotContain("TracứuA–Z", text, StringComparison.Ordinal);

        await using var browser = await Chromium.StartAsync();
        await using var opened = await OpenAsync(browser, Task);
        Assert.False(await opened.Page.Locator(".qr").IsVisibleAsync());
        await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await opened.Page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = RepositoryRoot.Combine("tests", "CcHc.Publisher.Tests", "js", "node_modules", "jsqr", "dist", "jsQR.js") });
        Assert.Equal(Address, await opened.Page.EvaluateAsync<string>("""
            async () => {
              const svg = document.querySelector('.printed .qr').cloneNode(true);
              svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
              svg.setAttribute('width', 400);
              svg.setAttribute('height', 400);
              const image = new Image();
              image.src = 'data:image/svg+xml,' + encodeURIComponent(svg.outerHTML);
              await image.decode();
              const context = Object.assign(document.createElement('canvas'), { width: 400, height: 400 }).getContext('2d');
              context.fillStyle = '#fff';
              context.fillRect(0, 0, 400, 400);
              context.drawImage(image, 0, 0);
              return jsQR(context.getImageData(0, 0, 400, 400).data, 400, 400)?.data;
            }
            """));
    }

    [Fact]
    public void Where_no_address_is_known_nothing_claims_one()
    {
        Assert.NotNull(sites.AtRoot.Page(Task).QuerySelector(".printed .qr"));
        Assert.Null(sites.Local.Page(Task).QuerySelector(".printed, .qr"));
    }

    [Fact]
    public async Task A_sample_plan_says_in_print_that_its_data_are_invented() =>
        Assert.True((await PrintAsync(SamplePlan))[0].Says("Dữ liệu minh họa: Mọi kế hoạch"));

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private Task<OpenedPage> OpenAsync(Chromium browser, string path) => browser.OpenAsync(new Uri(Path.Combine(sites.AtRoot.Folder, path)).AbsoluteUri, 1280);

    private async Task<IReadOnlyList<PrintedPage>> PrintAsync(string path)
    {
        await using var browser = await Chromium.StartAsync();
        await using var opened = await OpenAsync(browser, path);
        await opened.Page.PdfAsync(new PagePdfOptions { Path = _folder.Combine("page.pdf"), PreferCSSPageSize = true });
        return PrintedPage.Read(_folder.Combine("page.pdf"));
    }
}

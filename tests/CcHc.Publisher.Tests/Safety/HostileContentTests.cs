using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Safety;

/// <summary>Whatever is written in any field or body does nothing on any page: it is shown as text, or refused.</summary>
public sealed class HostileContentTests
{
    /// <summary>It would run in an element, in an attribute of either quotes, in a template, and in a comment.</summary>
    private const string Attack = "x\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7 * 6 }}{%{ }%}--><b onclick='alert(1)'>&lt;";

    private static readonly string Yaml = $"'{Attack.Replace("'", "''", StringComparison.Ordinal)}'";

    [Fact]
    public void Hostile_text_in_every_field_is_shown_as_text()
    {
        using var source = Source();
        Cchc.Run("build", "--source", source.Path, "--base-url", "https://example.org/", "--as-of", "2026-11-20").Succeeded();
        var site = new BuiltSite(source.Combine("_site"));

        var shown = 0;
        foreach (var path in site.Pages)
        {
            var page = site.Page(path);
            Assert.Empty(page.QuerySelectorAll("img:not([src$='.svg']), iframe, object, embed, style"));
            Assert.All(page.QuerySelectorAll("script:not([type='application/ld+json'])"), AssertIsTheThemes);
            Assert.All(page.QuerySelectorAll("script[type='application/ld+json']"), AssertIsData);
            Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(page.QuerySelectorAll("[href]"), e => e.GetAttribute("href")!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain("42{", page.DocumentElement.TextContent, StringComparison.Ordinal);
            shown += page.Body!.TextContent.Split(Attack).Length - 1;
        }

        // Each of the fields is really on some page.
        Assert.True(shown > 40, $"shown {shown} times");
    }

    [Fact]
    public async Task Hostile_text_does_not_run_in_a_browser()
    {
        using var source = Source();
        Cchc.Run("build", "--source", source.Path, "--local", "--as-of", "2026-11-20").Succeeded();
        var site = new BuiltSite(source.Combine("_site"));
        await using var browser = await Chromium.StartAsync();
        foreach (var path in site.Pages)
        {
            await using var page = await browser.OpenAsync(new Uri(Path.Combine(site.Folder, path)).AbsoluteUri, 360);
            Assert.Empty(page.Dialogs);
            Assert.Empty(page.Errors);
        }
    }

    [Theory]
    [InlineData("[xem](javascript:alert(1))")]
    [InlineData("[xem](JaVaScRiPt:alert(1))")]
    [InlineData("[xem](&#106;avascript:alert(1))")]
    [InlineData("[xem](java&Tab;script:alert(1))")]
    [InlineData("[xem](data:text/html,x)")]
    [InlineData("[xem](vbscript:x)")]
    [InlineData("![xem](javascript:alert(1))")]
    [InlineData("[xem][a]\n\n[a]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[xem](//evil.example/x)")]
    [InlineData("[xem](\\\\evil.example/x)")]
    [InlineData("[xem](file:///etc/passwd)")]
    public void A_link_with_a_scheme_that_is_not_allowed_is_refused_with_its_place(string markdown)
    {
        using var source = SourceTree.Small();
        source.Write(SourceTree.Task, File.ReadAllText(source.Combine(SourceTree.Task)) + markdown + "\n");
        var result = Cchc.Run("build", "--source", source.Path);
        Assert.Equal(1, result.ExitCode);
        Assert.Matches(@"nhiem-vu/01\.md\(8,\d+\): error CCHC1(307|401):", result.Error);
    }

    [Theory]
    [InlineData("đường dẫn: javascript:alert(1)")]
    [InlineData("đường dẫn: 'javascript://example.org/%0aalert(1)'")]
    [InlineData("đường dẫn: data:text/html,x")]
    [InlineData("đường dẫn: //evil.example/")]
    public void An_address_of_evidence_with_another_scheme_is_refused(string line)
    {
        using var source = SourceTree.Small().AddFrontMatter(SourceTree.Task, $"cập nhật:\n  - ngày: 2026-03-01\n    minh chứng:\n      - {line}");
        var result = Cchc.Run("build", "--source", source.Path);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error CCHC1307", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_that_a_spreadsheet_would_run_are_made_harmless()
    {
        using var source = SourceTree.Small().Write(
            SourceTree.Task, "---\nstt: 1\nnhóm: I\nnhiệm vụ: =HYPERLINK(\"http://evil.example\")\nsản phẩm: \"@SUM(1)\"\ncơ quan chủ trì: Văn phòng\nthời gian: \"-1+2\"\nghi chú: +1\n---\n");
        Cchc.Run("build", "--source", source.Path).Succeeded();
        var csv = File.ReadAllText(source.Combine("_site/ke-hoach-2026/data.csv"));
        Assert.Contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\",'@SUM(1),", csv, StringComparison.Ordinal);
        Assert.Contains(",'-1+2,'+1,", csv, StringComparison.Ordinal);
    }

    /// <summary>The only script on a page is the theme's own: a file of its assets, nothing in it, nothing else about it.</summary>
    private static void AssertIsTheThemes(AngleSharp.Dom.IElement script)
    {
        Assert.Matches(@"^(/|(\.\./)*)assets/search\.js$", script.GetAttribute("src"));
        Assert.Equal("module", script.GetAttribute("type"));
        Assert.Equal(2, script.Attributes.Length);
        Assert.Equal("", script.TextContent);
    }

    /// <summary>Data that no browser runs: one object, with no sign in it that could end the element or begin a comment.</summary>
    private static void AssertIsData(AngleSharp.Dom.IElement script)
    {
        Assert.Single(script.Attributes);
        Assert.DoesNotContain(script.TextContent, c => c is '<' or '>' or '&' or '\'');
        using var json = System.Text.Json.JsonDocument.Parse(script.TextContent);
        Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
    }

    private static SourceTree Source() => SourceTree.Empty()
        .Write("site.config.yml", $"title: {Yaml}\ntheme_options:\n  x: {Yaml}\n")
        .Write("content/trang/a.md", $"---\ntiêu đề: {Yaml}\n---\n# {Attack}\n\n{Attack}\n\n| {Attack} | x |\n|---|---|\n| {Attack} | x |\n")
        .Write("content/phuong-thu/index.md", $$"""
            ---
            tên: {{Yaml}}
            loại: phường
            tỉnh: {{Yaml}}
            liên hệ: {địa chỉ: {{Yaml}}, điện thoại: {{Yaml}}, thư điện tử: {{Yaml}}}
            cơ quan:
              - tên: {{Yaml}}
                mã: van-phong
                tên khác: [Văn phòng, {{Yaml.Replace("x\"", "y\"", StringComparison.Ordinal)}}]
            ---
            {{Attack}}

            """)
        .Write("content/phuong-thu/ke-hoach-2026/index.md", $$"""
            ---
            tiêu đề: {{Yaml}}
            số ký hiệu: {{Yaml}}
            thời kỳ: 2026
            căn cứ: [{{Yaml}}]
            người ký: {chức danh: {{Yaml}}, tên: {{Yaml}}}
            nơi nhận: [{{Yaml}}]
            nhóm:
              - số: {{Yaml}}
                tên: {{Yaml}}
            ---
            ## {{Attack}}

            {{Attack}}

            - {{Attack}}

            """)
        .Write("content/phuong-thu/ke-hoach-2026/nhiem-vu/01.md", $$"""
            ---
            stt: {{Yaml}}
            nhóm: {{Yaml}}
            nhiệm vụ: {{Yaml}}
            sản phẩm: {{Yaml}}
            cơ quan chủ trì: Văn phòng; {{Attack.Replace(":", "", StringComparison.Ordinal).Replace(" #", "", StringComparison.Ordinal)}}
            cơ quan phối hợp: {{Yaml}}
            thời gian: {{Yaml}}
            ghi chú: {{Yaml}}
            khác: {{{Yaml}}: {{Yaml}}}
            điều chỉnh:
              - ngày: 2026-02-01
                hạn: 30/9/2026
                theo văn bản: {{Yaml}}
            cập nhật:
              - ngày: 2026-03-01
                tiến độ: 10
                ghi chú: {{Yaml}}
                minh chứng:
                  - {số ký hiệu: {{Yaml}}, trích yếu: {{Yaml}}, đường dẫn: 'https://example.org/?a="><script>alert(1)</script>'}
            ---
            {{Attack}}

            """)
        .Write("content/phuong-thu/ke-hoach-2026/chi-tieu/i-01.md", $$"""
            ---
            stt: {{Yaml}}
            giai đoạn: {{Yaml}}
            chỉ tiêu: {{Yaml}}
            đơn vị tính: {{Yaml}}
            mục tiêu: {{Yaml}}
            phấn đấu: {{Yaml}}
            cơ quan theo dõi: {{Yaml}}
            kết quả:
              - ngày: 2026-03-01
                giá trị: {{Yaml}}
            ---
            {{Attack}}

            """);
}

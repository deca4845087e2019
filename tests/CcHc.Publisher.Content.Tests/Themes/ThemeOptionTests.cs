using CcHc.Publisher.Content.Themes;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Themes;

namespace CcHc.Publisher.Content.Tests.Themes;

public sealed class ThemeOptionTests
{
    private const string Declaration =
        """
        options:
          accent:
            type: color
            label: Màu nhấn
            default: "#123f6b"
            property: --brand
            against: "#ffffff"
          motto:
            type: text
            label: Khẩu hiệu
            default: Vì dân
          more:
            type: url
            label: Xem thêm
          logo:
            type: image
            label: Biểu trưng
          portals:
            type: links
            label: Liên kết
        """;

    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"4\"/></svg>";

    [Fact]
    public void What_a_site_chooses_is_read()
    {
        using var source = Site(
            """
              accent: "#70310F"
              motto: Gần dân
              more: mailto:a@example.org
              logo: { file: anh/logo.svg, alt: Biểu trưng phường Thử }
              portals:
                - title: Cổng thông tin
                  url: https://example.org/
            """).Write("anh/logo.svg", Svg);
        var (settings, report) = Choose(source);

        Assert.Empty(report);
        Assert.Equal(["accent=#70310f", "more=mailto:a@example.org", "motto=Gần dân"], settings.Texts.Select(t => $"{t.Key}={t.Value}").Order(StringComparer.Ordinal));
        Assert.Equal("--brand: #70310f", string.Join(' ', settings.Colors.Select(c => $"{c.Property}: {c.Value}")));
        Assert.Equal(("options/logo.svg", "Biểu trưng phường Thử"), (settings.Images["logo"].Path, settings.Images["logo"].Alt));
        Assert.Equal(("Cổng thông tin", "https://example.org/"), (settings.Links["portals"][0].Title, settings.Links["portals"][0].Address.AbsoluteUri));
    }

    [Fact]
    public void Where_nothing_is_chosen_the_defaults_of_the_theme_hold()
    {
        using var source = SourceTree.Small().Write("themes/t/theme.yml", Declaration).Write("themes/t/i18n/vi.yml", "a: b\n");
        var (settings, report) = Choose(source);

        Assert.Empty(report);
        Assert.Equal(["accent=#123f6b", "motto=Vì dân"], settings.Texts.Select(t => $"{t.Key}={t.Value}").Order(StringComparer.Ordinal));
        Assert.Empty(settings.Colors);
    }

    [Theory]
    [InlineData("  acent: \"#000\"", "(3,3): warning CCHC1201: Giao diện «t» không có tùy chọn «acent», nên dòng này bị bỏ qua. Có phải «accent» không?")]
    [InlineData("  xyz: 1", "(3,3): warning CCHC1201: Giao diện «t» không có tùy chọn «xyz», nên dòng này bị bỏ qua. Các tùy chọn: accent, logo, more, motto, portals.")]
    [InlineData("  accent: xanh", "(3,11): error CCHC1208: Tùy chọn «accent» là «xanh», không phải mã màu. Viết mã màu trong ngoặc kép, ví dụ \"#123f6b\".")]
    [InlineData("  accent: #123f6b", "(3,3): error CCHC1208: Tùy chọn «accent» không có mã màu: dấu # không đặt trong ngoặc kép thì phần sau nó bị bỏ qua. Viết mã màu trong ngoặc kép, ví dụ \"#123f6b\".")]
    [InlineData("  accent: \"#e0a000\"", "(3,11): warning CCHC1210: Màu «#e0a000» của «accent» đứng cạnh màu #ffffff chỉ tương phản 2,28:1, người mắt kém khó đọc; cần ít nhất 4,5:1. Thử \"#9a6e00\".")]
    [InlineData("  motto: [a, b]", "(3,10): error CCHC1203: «motto» cần một dòng chữ, nhưng ở đây là một danh sách. Viết một dòng chữ (Khẩu hiệu).")]
    [InlineData("  more: javascript:alert(1)", "(3,9): error CCHC1307: «more» có giá trị «javascript:alert(1)» không dùng được. Viết địa chỉ bắt đầu bằng https://, http://, mailto: hoặc tel:.")]
    [InlineData("  logo: logo.svg", "(3,9): error CCHC1202: Ảnh «logo» cần tệp và lời thay cho ảnh, cho người không nhìn thấy ảnh. Viết hai dòng thụt vào:  file: logo.svg  và  alt: lời thay cho ảnh.")]
    [InlineData("  logo: { file: khong-co.svg, alt: x }", "(3,17): error CCHC1306: Không thấy tệp ảnh «khong-co.svg» trong thư mục của trang. Viết đường dẫn tính từ thư mục chứa site.config.yml, ví dụ logo.svg.")]
    [InlineData("  logo: { file: ../logo.svg, alt: x }", "(3,17): error CCHC1306: Không thấy tệp ảnh «../logo.svg» trong thư mục của trang. Viết đường dẫn tính từ thư mục chứa site.config.yml, ví dụ logo.svg.")]
    [InlineData("  logo: { file: site.config.yml, alt: x }", "(3,17): error CCHC1208: Tệp «site.config.yml» không phải ảnh dùng được cho «logo». Dùng một trong các loại: .svg, .png, .jpg, .jpeg, .webp.")]
    [InlineData("  logo: { file: xau.svg, alt: x }", "(3,17): error CCHC1008: Ảnh SVG «xau.svg» không đọc được, hoặc có mã lệnh hay liên kết ra ngoài. Xuất lại ảnh chỉ gồm hình vẽ, hoặc dùng ảnh PNG.")]
    [InlineData("  portals: https://example.org", "(3,12): error CCHC1203: Tùy chọn «portals» cần một danh sách liên kết. Viết mỗi liên kết một mục:  - title: Cổng thông tin  rồi dòng dưới  url: https://….")]
    [InlineData("  portals:\n    - title: Cổng", "(4,7): error CCHC1202: Liên kết này thiếu title hoặc url. Viết mỗi liên kết một mục:  - title: Cổng thông tin  rồi dòng dưới  url: https://….")]
    [InlineData("  portals:\n    - { title: Cổng, uri: x, url: \"https://example.org\" }", "(4,22): warning CCHC1201: Một liên kết không có khóa «uri», nên dòng này bị bỏ qua. Có phải «url» không?")]
    public void What_a_site_cannot_choose_is_reported_where_it_stands(string options, string report)
    {
        using var source = Site(options).Write("xau.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");

        Assert.Equal($"site.config.yml{report}", Choose(source).Report);
    }

    [Fact]
    public void A_colour_with_too_little_contrast_is_used_all_the_same()
    {
        using var source = Site("  accent: \"#e0a000\"");

        Assert.Equal("#e0a000", Choose(source).Settings.Texts["accent"]);
    }

    [Theory]
    [InlineData("a: { type: colour, label: x }", "(2,14): error CCHC1208: «type» là «colour», không dùng được. Có phải «color» không?")]
    [InlineData("a: { label: x }", "(2,6): error CCHC1202: Thiếu «type» trong mục tùy chọn của giao diện. Thêm dòng  type: …  (text, url, color, image hoặc links).")]
    [InlineData("A b: { type: text, label: x }", "(2,8): error CCHC1208: Tên tùy chọn «A b» không dùng được. Chỉ dùng chữ thường không dấu, chữ số và dấu _, ví dụ accent_dark.")]
    [InlineData("a: { type: color, label: x, property: \"red;}\" }", "(2,41): error CCHC1208: Tùy chọn màu không nói nó đặt thuộc tính CSS nào. Viết  property: --tên, ví dụ  property: --brand.")]
    [InlineData("a: { type: color, label: x, property: --a, against: trắng }", "(2,55): error CCHC1208: «trắng» không phải mã màu. Viết mã màu trong ngoặc kép, ví dụ \"#123f6b\".")]
    [InlineData("a: { type: text, label: x, contrast: 40 }", "(2,40): error CCHC1208: «contrast» là «40», không dùng được. Viết một số từ 1 đến 21, ví dụ 4.5.")]
    public void What_a_theme_declares_wrongly_is_reported_where_it_stands(string option, string report)
    {
        using var source = SourceTree.Small().Write("themes/t/theme.yml", $"options:\n  {option}\n").Write("themes/t/i18n/vi.yml", "a: b\n");

        Assert.Equal($"themes/t/theme.yml{report}", Choose(source).Report);
    }

    [Fact]
    public void A_theme_takes_over_the_options_of_the_one_it_extends()
    {
        using var source = Site("  motto: Gần dân").Write("themes/con/theme.yml", "extends: t\noptions:\n  accent: { type: color, label: Màu, default: \"#222222\", property: --brand }\n");
        var bag = new DiagnosticBag();
        var theme = ThemeSettingsReader.Choose(ThemeLoader.Load("con", "vi", [source.Path], bag)!, Loading.Of(source).Site.Config.ThemeOptions, source.Path, bag);

        Assert.Empty(bag.ToSortedList());
        Assert.Equal(("#222222", "Gần dân"), (theme.Settings.Texts["accent"], theme.Settings.Texts["motto"]));
    }

    [Theory]
    [InlineData(Svg, true)]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"#x\"><use xlink:href=\"#y\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/></a></svg>", true)]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>", false)]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><g ONCLICK=\"1\"/></svg>", false)]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"javascript:1\"/></svg>", false)]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"https://example.org/x.png\"/></svg>", false)]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><foreignObject/></svg>", false)]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>", false)]
    [InlineData("<?xml-stylesheet href=\"https://example.org/a.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", false)]
    [InlineData("<html/>", false)]
    [InlineData("no picture", false)]
    public void A_picture_in_SVG_holds_shapes_alone(string svg, bool isSafe)
    {
        using var source = Site("  logo: { file: logo.svg, alt: x }").Write("logo.svg", svg);

        Assert.Equal(isSafe, Choose(source).Settings.Images.ContainsKey("logo"));
    }

    [Fact]
    public void A_picture_that_a_link_leads_to_outside_the_folder_is_not_found()
    {
        using var outside = new TemporaryFolder();
        File.WriteAllText(outside.Combine("logo.svg"), Svg);
        using var source = Site("  logo: { file: logo.svg, alt: x }").Link("logo.svg", outside.Combine("logo.svg"));

        Assert.Contains("CCHC1306", Choose(source).Report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_is_too_large_is_reported()
    {
        using var source = Site("  logo: { file: logo.png, alt: x }").WriteBytes("logo.png", new byte[500_001]);

        Assert.Equal("site.config.yml(3,17): error CCHC1006: Ảnh «logo.png» lớn hơn 500 kB; trang nào cũng phải tải nó. Thu nhỏ ảnh, hoặc dùng ảnh SVG.", Choose(source).Report);
    }

    private static SourceTree Site(string options) =>
        SourceTree.Small().Write("site.config.yml", $"title: Trang thử\ntheme_options:\n{options}\n").Write("themes/t/theme.yml", Declaration).Write("themes/t/i18n/vi.yml", "a: b\n");

    private static (ThemeSettings Settings, string Report) Choose(SourceTree source)
    {
        var loading = Loading.Of(source);
        Assert.Empty(loading.Report);
        var bag = new DiagnosticBag();
        var theme = ThemeLoader.Load("t", "vi", [source.Path], bag)!;
        return (ThemeSettingsReader.Choose(theme, loading.Site.Config.ThemeOptions, source.Path, bag).Settings, string.Join('\n', bag.ToSortedList()));
    }
}

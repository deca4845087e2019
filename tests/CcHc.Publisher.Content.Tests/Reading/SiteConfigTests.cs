using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Sites;

namespace CcHc.Publisher.Content.Tests.Reading;

public sealed class SiteConfigTests
{
    [Fact]
    public void Every_key_is_read()
    {
        var config = Read(
            """
            title: Trang thử # lời chú của người quản trị
            base_url: https://example.org/cchc/
            language: vi
            theme: default
            theme_options:
              accent: "#b00"
            units: [phuong-thu]
            due_soon_days: 15
            diagnostics:
              CCHC1304: error
              CCHC1209: off
            publish:
              production: folder
            """);

        Assert.Equal("Trang thử", config.Title);
        Assert.Equal(new Uri("https://example.org/cchc/"), config.BaseUrl);
        Assert.Equal(("accent", "#b00"), (Assert.Single(config.ThemeOptions).Name, config.ThemeOptions[0].Text));
        Assert.Equal(["phuong-thu"], config.Units);
        Assert.Equal(15, config.DueSoonDays);
        Assert.Equal(Severity.Error, config.Diagnostics["CCHC1304"]);
        Assert.Equal(Severity.Off, config.Diagnostics["CCHC1209"]);
    }

    [Fact]
    public void A_title_is_enough()
    {
        var config = Read("title: Trang thử\n");

        Assert.Equal((30, "vi", "default"), (config.DueSoonDays, config.Language, config.Theme));
        Assert.Null(config.BaseUrl);
        Assert.Empty(config.Diagnostics);
    }

    [Fact]
    public void Severities_are_weighed_by_the_policy_of_the_site()
    {
        var policy = new DiagnosticPolicy(Read("title: Trang thử\ndiagnostics:\n  CCHC1304: error\n  CCHC1201: off\n").Diagnostics, WarningsAsErrors: false);
        var loading = Loading.OfTask("cơ quan phối hợp: Sở lạ\nkhóa lạ: 1\n");

        Assert.Equal(["CCHC1304 Error"], policy.Apply(loading.Diagnostics).Select(d => $"{d.Code} {d.Severity}"));
    }

    [Fact]
    public void Units_stand_in_the_order_of_the_configuration_then_by_name()
    {
        using var source = SourceTree.Small().Write("site.config.yml", "title: Trang thử\nunits: [xa-ba]\n");
        foreach (var (id, name) in (IEnumerable<(string, string)>)[("xa-ba", "Xã Ba"), ("xa-at", "Xã Ất"), ("xa-an", "Xã An"), ("xa-dao", "Xã Đảo"), ("xa-duc", "Xã Dục")])
        {
            source.Write($"content/{id}/index.md", $"---\ntên: {name}\nloại: xã\n---\n");
        }

        var loading = Loading.Of(source);

        Assert.Empty(loading.Report);
        Assert.Equal(["xa-ba", "phuong-thu", "xa-an", "xa-at", "xa-duc", "xa-dao"], loading.Site.Units.Select(u => u.Id));
    }

    private static SiteConfig Read(string yaml)
    {
        using var source = SourceTree.Small().Write("site.config.yml", yaml);
        var loading = Loading.Of(source);
        Assert.Empty(loading.Report);
        return loading.Site.Config;
    }
}

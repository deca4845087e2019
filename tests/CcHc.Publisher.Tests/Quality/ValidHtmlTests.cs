using System.Text;
using System.Text.Json;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Quality;

[Collection(RealSitesCollection.Name)]
public sealed class ValidHtmlTests(RealSites sites)
{
    private const string Script = "tests/CcHc.Publisher.Tests/Quality/js/html-validate.mjs";

    [Fact]
    public void Html_validate_finds_nothing_on_any_kind_of_page() =>
        Assert.Equal("", Validate(sites.AtRoot.Folder, PageKinds.All.Select(k => k.File)));

    [Fact]
    public void Html_validate_finds_what_is_wrong()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Combine("a.html"), "<!doctype html>\n<html lang=\"vi\"><head><title>x</title></head><body><p><div>x</div></p><b id=\"a\"></b><b id=\"a\"></b></body></html>\n");
        var found = Validate(folder.Path, ["a.html"]);
        Assert.Contains("a.html(2,", found, StringComparison.Ordinal);
        Assert.Contains("no-dup-id", found, StringComparison.Ordinal);
    }

    private static string Validate(string folder, IEnumerable<string> files) =>
        Encoding.UTF8.GetString(NodeScript.Run(Script, JsonSerializer.Serialize(new { folder, files }), "html-validate"));
}

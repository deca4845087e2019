using System.Globalization;
using System.Text;
using System.Text.Json;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Quality;

/// <summary>
/// Lighthouse with its phone: the three categories that give the same on every machine. With <c>CCHC_LIGHTHOUSE_RUNS=5</c> the median of five
/// runs counts, and speed too, on a machine that has nothing else to do.
/// </summary>
public sealed class LighthouseTests
{
    private const string Script = "tests/CcHc.Publisher.Tests/Quality/js/lighthouse.mjs";
    private const int LeastSpeed = 98;

    private static readonly string[] Paths =
        ["", "phuong-an-tuong/ke-hoach-2026/", "phuong-an-tuong/ke-hoach-2026/nhiem-vu/05/", "phuong-an-tuong/co-quan/phong-van-hoa-xa-hoi/"];

    [Fact]
    public void Home_plan_task_and_agency_reach_full_marks()
    {
        var runs = int.Parse(Environment.GetEnvironmentVariable("CCHC_LIGHTHOUSE_RUNS") ?? "1", CultureInfo.InvariantCulture);
        string[] categories = runs > 1 ? ["accessibility", "best-practices", "seo", "performance"] : ["accessibility", "best-practices", "seo"];
        using var folder = new TemporaryFolder();
        Cchc.Run("build", "--output", folder.Combine("site"), "--as-of", RealSites.AsOf, "--base-url", "http://cchc.localhost/").Succeeded();
        var input = JsonSerializer.Serialize(new { folder = folder.Combine("site"), paths = Paths, runs, categories });
        using var results = JsonDocument.Parse(Encoding.UTF8.GetString(NodeScript.Run(Script, input, "lighthouse", "puppeteer-core")));
        var below =
            from path in Paths
            from category in categories
            let result = results.RootElement.GetProperty(path).GetProperty(category)
            where result.GetProperty("score").GetInt32() < (category == "performance" ? LeastSpeed : 100)
            select $"/{path} {category}: {result}";
        Assert.Equal("", string.Join('\n', below));
    }
}

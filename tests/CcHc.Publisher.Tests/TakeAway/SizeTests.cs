using System.IO.Compression;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.TakeAway;

/// <summary>What a reader on a slow network loads, compressed as hosts compress it.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class SizeTests(RealSites sites)
{
    private const int TaskWithStyle = 14_000;
    private const int PlanPage = 60_000;
    private const int Scripts = 6_000;

    [Fact]
    public void A_task_s_page_with_its_style_is_small()
    {
        string[] tasks = [.. sites.AtRoot.Pages.Where(p => p.Contains("/nhiem-vu/", StringComparison.Ordinal))];
        Assert.NotEmpty(tasks);
        var style = Compressed("assets/site.css");
        Assert.All(tasks, t => Assert.InRange(Compressed(t) + style, 1, TaskWithStyle));
    }

    [Fact]
    public void A_plan_s_page_with_its_whole_text_is_small()
    {
        string[] plans = [.. sites.AtRoot.Files.Where(f => f.EndsWith("data.json", StringComparison.Ordinal)).Select(f => f.Replace("data.json", "index.html", StringComparison.Ordinal))];
        Assert.NotEmpty(plans);
        Assert.All(plans, p => Assert.InRange(Compressed(p), 1, PlanPage));
    }

    [Fact]
    public void The_scripts_that_a_page_loads_are_small()
    {
        foreach (var path in new[] { "index.html", "phuong-an-tuong/ke-hoach-2026/nhiem-vu/05/index.html" })
        {
            var scripts = sites.AtRoot.Page(path).QuerySelectorAll("script[src]").Select(s => new Uri(new Uri($"https://host/{path}"), s.GetAttribute("src")!).AbsolutePath[1..]).ToArray();
            Assert.All(scripts, s => Assert.DoesNotMatch(@"(?m)^\s*(import|export)\b.*\bfrom\b", sites.AtRoot.Text(s)));
            Assert.InRange(scripts.Sum(Compressed), 0, Scripts);
        }
    }

    private int Compressed(string path)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(Path.Combine(sites.AtRoot.Folder, path)));
        }

        return (int)bytes.Length;
    }
}

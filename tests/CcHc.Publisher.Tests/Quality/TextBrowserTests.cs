using System.Text.RegularExpressions;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Quality;

/// <summary>A page in a browser that shows text alone.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class TextBrowserTests(RealSites sites)
{
    [Fact]
    public void A_task_tells_its_six_clears_one_after_the_other()
    {
        var text = Show("phuong-an-tuong/ke-hoach-2026/nhiem-vu/05/index.html");
        string[] said =
        [
            "Ban hành Kế hoạch tuyên truyền công tác CCHC năm 2026 của phường.", "Chưa có báo cáo", "Chưa công bố", "Quá hạn theo kế hoạch, chưa có báo cáo",
            "Rõ người", "Phòng Văn hóa - Xã hội", "Rõ việc", "Rõ thời gian", "Quý I/2026", "31/03/2026", "Rõ trách nhiệm", "Rõ thẩm quyền", "Rõ kết quả", "Các lần báo cáo",
        ];
        var at = 0;
        foreach (var words in said)
        {
            var found = text.IndexOf(words, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"«{words}» does not follow in:\n{text}");
            at = found;
        }
    }

    [Theory]
    [InlineData("phuong-an-tuong/ke-hoach-2026/")]
    [InlineData("xa-vinh-thuan/ke-hoach-2026-2030/")]
    public void A_plan_lists_every_task_in_order_each_with_its_number_its_deadline_and_its_link(string plan)
    {
        var text = Show($"{plan}index.html");
        var words = OnlyLetters(text);
        var page = sites.AtRoot.Page($"{plan}index.html");
        Assert.All(sites.AtRoot.Json($"{plan}data.json").GetProperty("tasks").EnumerateArray(), task =>
        {
            var url = task.GetProperty("url").GetString()!;
            Assert.Contains(page.QuerySelectorAll("main table a[href]"), a => new Uri(new Uri($"https://host/{plan}"), a.GetAttribute("href")).AbsolutePath == url);
            Assert.All(task.GetProperty("content").GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.All(char.IsLetter)), w => Assert.Contains(OnlyLetters(w), words, StringComparison.Ordinal));
        });
        Assert.DoesNotContain("data:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_page_says_its_name_and_where_it_belongs()
    {
        foreach (var kind in PageKinds.All.Where(k => !k.IsFragment))
        {
            var text = OnlyLetters(Show(kind.File));
            Assert.Contains(OnlyLetters(sites.AtRoot.Page(kind.File).QuerySelector("h1")!.TextContent), text, StringComparison.Ordinal);
            Assert.Contains(OnlyLetters("Theo dõi kế hoạch cải cách hành chính"), text, StringComparison.Ordinal);
        }
    }

    private static string OnlyLetters(string text) => Regex.Replace(text, @"\s+", "", RegexOptions.None, TimeSpan.FromSeconds(10));

    private string Show(string file) => TextBrowser.Show(Path.Combine(sites.AtRoot.Folder, file));
}

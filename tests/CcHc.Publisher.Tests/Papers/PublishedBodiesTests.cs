using AngleSharp.Dom;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Papers;

/// <summary>The pages of the four plans that have a body, against their papers.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class PublishedBodiesTests(RealSites sites)
{
    [Theory]
    [InlineData("phuong-an-tuong", "Căn cứ Quyết định số 1735/QĐ-UBND", "Nơi nhận:", "Lưu Văn Khang")]
    [InlineData("xa-vinh-bao", "Thực hiện Quyết định số 5256/QĐ-UBND", "Nơi nhận:", "Phạm Minh Đức")]
    [InlineData("xa-vinh-thong", "Căn cứ Nghị quyết số 57-NQ/TW", "Nơi nhận:", "Nguyễn Đức Chung")]
    [InlineData("xa-vinh-thuan", "Căn cứ Kế hoạch số 264/KH-UBND", "Nơi nhận:", "Nguyễn Thanh Trung")]
    public void Every_word_of_the_paper_stands_on_the_page_once_and_in_its_order(string unit, string firstBasis, string recipients, string signer)
    {
        var lines = PublishedPapers.Read(unit).Lines.ToList();
        var (begin, close, end) = (lines.FindIndex(l => l.StartsWith(firstBasis, StringComparison.Ordinal)), lines.IndexOf(recipients), lines.IndexOf(signer));
        var page = sites.AtRoot.Page($"{PublishedPapers.Folder(unit)}/index.html");

        // The annexes' titles follow the signer on the paper; on the page they stand with the whole text, above the tables.
        var text = page.QuerySelector("#toan-van")!.ChildNodes.Where(n => n is not IElement { Id: "toan-van-tieu-de" or "bang-nhiem-vu" }).ToArray();
        Assert.Equal(Paper.Words([.. lines[begin..close], .. lines[(end + 1)..]]), Paper.Words(Texts(text)));
        Assert.Equal(Paper.Words(lines[close..(end + 1)]), Paper.Words(Texts([.. page.QuerySelector("#noi-nhan")!.ChildNodes.Where(n => n is not IElement { Id: "noi-nhan-tieu-de" })])));
    }

    [Theory]
    [InlineData("phuong-an-tuong", "Kế hoạch Cải cách hành chính phường An Tường năm 2026", "/KH-UBND", "An Tường, ngày … tháng 01 năm 2026")]
    [InlineData("phuong-vinh-thong", "TRIỂN KHAI CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH TRỌNG TÂM NĂM 2026", "/KH-UBND", "năm 2026")]
    [InlineData("xa-vinh-bao", "Kế hoạch Cải cách hành chính nhà nước xã Vĩnh Bảo năm 2026", "/KH-UBND", "Vĩnh Bảo, ngày … tháng 01 năm 2026")]
    [InlineData("xa-vinh-thong", "Kế hoạch Cải cách hành chính xã Vĩnh Thông năm 2026", "02/KH-UBND", "Vĩnh Thông, ngày 02 tháng 01 năm 2026")]
    [InlineData("xa-vinh-thuan", "Kế hoạch Thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2026-2030 trên địa bàn xã Vĩnh Thuận", "/KH-UBND", "tháng 06 năm 2026")]
    public void The_head_of_the_page_is_the_head_of_the_paper(string unit, string title, string number, string issued)
    {
        var page = sites.AtRoot.Page($"{PublishedPapers.Folder(unit)}/index.html");
        var facts = Paper.Plain(page.QuerySelector(".page-head .facts")!.TextContent);
        Assert.Equal(title, Paper.Plain(page.QuerySelector("h1")!.TextContent));
        Assert.Contains(number, facts, StringComparison.Ordinal);
        Assert.Contains(issued, facts, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("phuong-an-tuong", 12)]
    [InlineData("xa-vinh-bao", 31)]
    [InlineData("xa-vinh-thong", 76)]
    [InlineData("xa-vinh-thuan", 100)]
    public void Paragraphs_and_items_of_lists_are_whole_and_keep_their_kind(string unit, int items)
    {
        var (blocks, page) = (PublishedPapers.Read(unit).Blocks, sites.AtRoot.Page($"{PublishedPapers.Folder(unit)}/index.html").QuerySelector("main")!);
        var onPage = page.QuerySelectorAll("li, dd, .signature p").Select(OwnText).ToArray();
        Assert.Equal(items, blocks.Count(b => b.Kind == PaperBlockKind.Item));
        Assert.All(blocks.Where(b => b.Kind == PaperBlockKind.Item), b => Assert.Contains(b.Text, onPage));

        var paragraphs = page.QuerySelectorAll("p, h3, h4, h5, h6").Select(p => Paper.Plain(p.TextContent)).ToArray();
        var title = Paper.Plain(page.QuerySelector("h1")!.TextContent);
        Assert.All(blocks.Where(b => b.Kind == PaperBlockKind.Paragraph && b.Text.Length > 60 && !title.Contains(b.Text, StringComparison.Ordinal)), b => Assert.Contains(b.Text, paragraphs));
    }

    [Theory]
    [InlineData("phuong-an-tuong")]
    [InlineData("xa-vinh-bao")]
    [InlineData("xa-vinh-thong")]
    [InlineData("xa-vinh-thuan")]
    public void Headings_are_those_that_a_person_found_on_the_levels_that_their_numbers_have(string unit)
    {
        var byHand = File.ReadAllLines(RepositoryRoot.Combine("tests", "CcHc.Publisher.Tests", "Papers", $"{unit}.headings.txt"));
        var page = sites.AtRoot.Page($"{PublishedPapers.Folder(unit)}/index.html").QuerySelector("#toan-van")!;
        Assert.Equal(byHand, page.QuerySelectorAll("h3, h4, h5, h6").Select(h => $"{new string('#', h.LocalName[1] - '2')} {Paper.Plain(h.TextContent)}"));
    }

    [Fact]
    public void The_plan_without_its_annex_says_so_and_has_no_task()
    {
        var page = sites.AtRoot.Page("xa-vinh-bao/ke-hoach-2026/index.html");
        Assert.Contains("không kèm phụ lục danh mục nhiệm vụ", page.QuerySelector("#bang-nhiem-vu")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(sites.AtRoot.Files, f => f.StartsWith("xa-vinh-bao/ke-hoach-2026/nhiem-vu/", StringComparison.Ordinal));
        Assert.DoesNotContain(sites.AtRoot.Files, f => f.StartsWith("xa-vinh-bao/ke-hoach-2026/chi-tieu/", StringComparison.Ordinal));
    }

    /// <summary>What an item says itself, without the list below it.</summary>
    private static string OwnText(IElement element) => Paper.Plain(string.Concat(element.ChildNodes.Where(n => n is not IElement { LocalName: "ul" or "ol" }).Select(n => n.TextContent)));

    /// <summary>The texts of nodes, in lines that begin and end where blocks do; tables are left out.</summary>
    private static IEnumerable<string> Texts(INode[] nodes)
    {
        var line = "";
        foreach (var node in nodes.Where(n => n is not IElement { LocalName: "table" }))
        {
            if (node is IElement { LocalName: not ("strong" or "em" or "a" or "b" or "i" or "span" or "br") } block)
            {
                yield return Paper.Plain(line);
                line = "";
                foreach (var inner in Texts([.. block.ChildNodes]))
                {
                    yield return inner;
                }
            }
            else
            {
                line += node is IElement { LocalName: "br" } ? " " : node.TextContent;
            }
        }

        yield return Paper.Plain(line);
    }
}

using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Tests.Routing;

public sealed class LinkerTests
{
    [Theory]
    [InlineData("", "", "./")]
    [InlineData("", "a/", "a/")]
    [InlineData("a/", "", "../")]
    [InlineData("a/b/", "a/b/", "./")]
    [InlineData("a/b/", "a/", "../")]
    [InlineData("a/b/c/", "a/d/", "../../d/")]
    [InlineData("a/b/", "robots.txt", "../../robots.txt")]
    [InlineData("a/", "a/data.json", "data.json")]
    [InlineData("tin/cu.html", "a/", "../a/")]
    [InlineData("a/", "a/tai-lieu/báo cáo 1.pdf", "tai-lieu/b%C3%A1o%20c%C3%A1o%201.pdf")]
    [InlineData("a/", "a/tai-lieu/x#?&\".pdf", "tai-lieu/x%23%3F%26%22.pdf")]
    public void A_link_is_relative(string from, string to, string expected)
    {
        Assert.Equal(expected, new Linker(new Address(from), new LinkStyle(IsLocal: false)).To(new Address(to)));
    }

    [Theory]
    [InlineData("", "", "index.html")]
    [InlineData("a/b/", "a/", "../index.html")]
    [InlineData("a/b/", "a/b/", "index.html")]
    [InlineData("a/", "a/data.json", "data.json")]
    public void Opened_from_a_folder_a_link_names_the_file_of_a_page(string from, string to, string expected)
    {
        Assert.Equal(expected, new Linker(new Address(from), new LinkStyle(IsLocal: true)).To(new Address(to)));
    }

    [Fact]
    public void The_page_of_what_is_not_there_links_from_the_root_of_the_host()
    {
        var links = new Linker(RouteTable.NotFound, new LinkStyle(IsLocal: false, "/cchc/"));
        Assert.Equal("/cchc/", links.To(RouteTable.Home));
        Assert.Equal("/cchc/du-lieu/", links.To(RouteTable.DataCatalogue));
        Assert.Equal("/cchc/assets/", links.ToFolder(RouteTable.Asset("")));
    }
}

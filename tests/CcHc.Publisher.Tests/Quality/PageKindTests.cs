using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Quality;

[Collection(RealSitesCollection.Name)]
public sealed class PageKindTests(RealSites sites)
{
    [Fact]
    public void Each_template_has_a_page_that_the_gates_look_at()
    {
        var looked = PageKinds.All.Select(k => PageKinds.TemplateOf(sites.AtRoot, k.File));
        var made = sites.AtRoot.Pages.Select(p => PageKinds.TemplateOf(sites.AtRoot, p));
        Assert.Empty(made.Distinct(StringComparer.Ordinal).Except(looked, StringComparer.Ordinal));
    }

    [Fact]
    public void Each_template_of_the_theme_is_used_by_the_site_but_the_one_of_a_long_list_which_is_a_part_of_the_search_page()
    {
        var made = sites.AtRoot.Pages.Select(p => PageKinds.TemplateOf(sites.AtRoot, p)).Distinct(StringComparer.Ordinal);
        var templates = Directory.EnumerateFiles(RepositoryRoot.Combine("themes", "default", "pages")).Select(f => $"page-{Path.GetFileNameWithoutExtension(f)}");
        Assert.Equal(["page-alphabet"], templates.Except(made, StringComparer.Ordinal));
    }
}

using CcHc.Templating.Runtime;

namespace CcHc.Templating.Tests.Includes;

public sealed class IncludeTests
{
    private static readonly Dictionary<string, string> Templates = new()
    {
        ["list"] = "<ul>\n  <li>{{ $1 }}</li>\n</ul>\n",
        ["outer"] = "<div>\n  {{ include 'list' 'a' }}</div>",
        ["named"] = "{{ $.title }}{{ $.missing }}",
        ["early"] = "a{{ ret }}b",
        ["broken"] = "ok\n{{ if }}{{ end }}",
        ["fails"] = "one\n  {{ nothing.x }}",
        ["self"] = "{{ include 'self' }}",
        ["local"] = "{{ $x = 1 }}{{ $x }}{{ y = 2 }}",
    };

    [Fact]
    public void An_include_keeps_the_column_of_its_braces() =>
        Assert.Equal("<div>\n    <ul>\n      <li>a</li>\n    </ul>\n</div>", Text("<div>\n    {{ include 'list' 'a' ~}}\n</div>"));

    [Fact]
    public void Columns_of_includes_in_includes_add_up() =>
        Assert.Equal("    <div>\n      <ul>\n        <li>a</li>\n      </ul>\n    </div>", Text("    {{ include 'outer' }}"));

    [Fact]
    public void An_include_behind_other_text_keeps_no_column() => Assert.Equal("  x <ul>\n  <li>a</li>\n</ul>\n", Text("  x {{ include 'list' 'a' }}"));

    [Fact]
    public void An_include_is_a_value_too() => Assert.Equal("T!", Text("{{ x = include 'named' title: 'T' }}{{ x + '!' }}"));

    [Fact]
    public void Ret_leaves_the_include_and_not_the_page() => Assert.Equal("ac", Text("{{ include 'early' }}c"));

    [Fact]
    public void Local_variables_stay_in_their_include_and_others_do_not() => Assert.Equal("1|2", Text("{{ include 'local' }}{{ $x }}|{{ y }}"));

    [Fact]
    public void A_parse_error_names_the_included_file() => Assert.Equal("broken.html(2,7): error: A value is missing before '}}'.", Error("{{ include 'broken' }}"));

    [Fact]
    public void A_runtime_error_names_the_included_file() =>
        Assert.Equal("fails.html(2,14): error: There is no member 'x' of null; '?.' gives null instead.", Error("\n{{ include 'fails' }}"));

    [Theory]
    [InlineData("{{ include 'nope' }}", "page.html(1,12): error: There is no template 'nope'.")]
    [InlineData("{{ include 5 }}", "page.html(1,12): error: The name of a template is a text; this is a number.")]
    [InlineData("{{ include }}", "page.html(1,11): error: The name of a template is missing.")]
    public void A_wrong_include_is_an_error(string template, string expected) => Assert.Equal(expected, Error(template));

    [Fact]
    public void Without_a_loader_nothing_can_be_included() =>
        Assert.Equal("page.html(1,4): error: There are no templates to include here.", Render.Error("{{ include 'list' }}"));

    [Fact]
    public void A_template_that_includes_itself_is_an_error() =>
        Assert.Equal("self.html(1,4): error: Includes and functions call each other more than 100 times deep.", Error("{{ include 'self' }}"));

    [Fact]
    public void Include_join_puts_texts_between_templates() =>
        Assert.Equal("[a, a]", Text("{{ include_join ['early', 'early'] ', ' '[' ']' }}"));

    [Fact]
    public void A_template_is_read_once_for_all_renders_that_share_a_cache()
    {
        var loader = new TextLoader(Templates);
        var cache = new TemplateCache();
        for (var i = 0; i < 3; i++)
        {
            var context = new TemplateContext { TemplateLoader = loader, CachedTemplates = cache };
            _ = Template.Parse("{{ include 'early' }}{{ include 'early' }}").Render(context);
        }

        Assert.Equal(1, loader.Loads);
    }

    [Fact]
    public void A_host_can_hand_over_parsed_templates()
    {
        var loader = new TextLoader(Templates);
        var cache = new TemplateCache();
        Template.Parse("parsed before", "early.html").AddTo(cache, "early.html");

        Assert.Equal("parsed before", Template.Parse("{{ include 'early' }}").Render(new TemplateContext { TemplateLoader = loader, CachedTemplates = cache }));
        Assert.Equal(0, loader.Loads);
    }

    private static string Text(string template) => Render.Text(template, includes: Templates);

    private static string Error(string template) => Render.Error(template, includes: Templates);
}

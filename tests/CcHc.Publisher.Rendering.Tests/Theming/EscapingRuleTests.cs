using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Themes;
using CcHc.Publisher.Rendering.Theming;
using CcHc.Publisher.Rendering.Words;

namespace CcHc.Publisher.Rendering.Tests.Theming;

public sealed class EscapingRuleTests
{
    private static readonly string[] Kinds = ["home", "unit", "plan", "task", "agency", "indicators", "timeline", "data", "search", "alphabet", "text", "embed", "english", "english-home", "not-found", "moved"];

    [Theory]
    [InlineData("{{ task.content | cchc.escape }}")]
    [InlineData("{{ task.content | html.escape }}")]
    [InlineData("{{ html.escape task.content }}")]
    [InlineData("{{ html.escape(task.content) }}")]
    [InlineData("{{ task.url | html.url_escape }}")]
    [InlineData("{{ task.content | string.upcase | cchc.lines }}")]
    [InlineData("{{ (task.content | cchc.escape) }}")]
    [InlineData("{{ task.percent | cchc.number }}")]
    [InlineData("{{ task.percent | math.round }}")]
    [InlineData("{{ detail.body_html }}")]
    [InlineData("{{ $.body_html }}")]
    [InlineData("{{ content_html }}")]
    [InlineData("{{ 12 }}{{ 'chữ' }}{{ true }}")]
    [InlineData("{{ tasks.size }}{{ tasks.size * 2 - 1 }}")]
    [InlineData("{{ for x in y }}{{ for.index + 1 }}{{ end }}")]
    [InlineData("{{ !x }}{{ x == y }}")]
    [InlineData("{{ x ? 'a' : (y | cchc.escape) }}")]
    [InlineData("{{ x.body_html ?? '' }}")]
    [InlineData("{{ include 'partials/x.html' }}")]
    [InlineData("{{ include 'partials/x.html' task: task }}")]
    [InlineData("{{ x = task.content }}")]
    [InlineData("{{ x_html = task.content | cchc.escape }}")]
    [InlineData("{{ capture x_html }}<b>{{ task.content | cchc.escape }}</b>{{ end }}{{ x_html }}")]
    [InlineData("{{ func badge_html(x) }}<b>{{ x | cchc.escape }}</b>{{ end }}{{ badge_html task.content }}")]
    [InlineData("{{# task.content }}")]
    public void An_output_that_says_how_it_becomes_HTML_is_accepted(string template)
    {
        Assert.Empty(Check(template));
    }

    [Theory]
    [InlineData("{{ task.content }}", 1, 4)]
    [InlineData("<p>\n  {{ task.content }}</p>", 2, 6)]
    [InlineData("{{ task.content | string.upcase }}", 1, 4)]
    [InlineData("{{ task.content | html.escape | string.replace '&lt;' '<' }}", 1, 4)]
    [InlineData("{{ html.strip task.content }}", 1, 4)]
    [InlineData("{{ 'a' + task.content }}", 1, 4)]
    [InlineData("{{ task.content * 2 }}", 1, 4)]
    [InlineData("{{ x ? task.content : '' }}", 1, 4)]
    [InlineData("{{ x ?? task.content }}", 1, 4)]
    [InlineData("{{ $\"{task.content}\" }}", 1, 4)]
    [InlineData("{{ $0 }}", 1, 4)]
    [InlineData("{{ if x }}{{ task.content }}{{ end }}", 1, 14)]
    [InlineData("{{ for x in y }}{{ x }}{{ end }}", 1, 20)]
    [InlineData("{{ func f(x) }}{{ x }}{{ end }}", 1, 19)]
    [InlineData("{{ capture x_html }}{{ task.content }}{{ end }}", 1, 24)]
    [InlineData("{{ x_html = task.content }}", 1, 13)]
    [InlineData("{{ x = {a_html: task.content} }}", 1, 17)]
    [InlineData("{{ include 'partials/x.html' a_html: task.content }}", 1, 38)]
    [InlineData("{{ for x_html in y }}{{ end }}", 1, 8)]
    [InlineData("{{ func f(x_html) }}{{ end }}", 1, 11)]
    [InlineData("{{ func f_html(x); ret x; end }}", 1, 24)]
    [InlineData("{{ html = x }}", 1, 4)]
    [InlineData("{{ cchc.escape = x }}", 1, 4)]
    [InlineData("{{ with {html: x}; end }}", 1, 10)]
    [InlineData("{{ for html in x }}{{ end }}", 1, 8)]
    [InlineData("{{ func cchc(x) }}{{ end }}", 1, 4)]
    [InlineData("{{ func f(html) }}{{ end }}", 1, 11)]
    [InlineData("{{ capture html }}{{ end }}", 1, 12)]
    [InlineData("{{ site.options.size }}", 1, 4)]
    [InlineData("{{ site.options.banner_html }}", 1, 4)]
    [InlineData("{{ t.nhom.loi_html }}", 1, 4)]
    [InlineData("{{ object.eval_template task.content }}", 1, 4)]
    public void An_output_that_does_not_is_an_error_with_file_line_and_column(string template, int line, int column)
    {
        var found = Assert.Single(Check(template));
        Assert.Equal(DiagnosticRules.UnescapedOutput, found.Rule);
        Assert.Equal(Severity.Error, found.Severity);
        Assert.Equal(new SourceLocation("themes/t/pages/task.html", line, column), found.Location);
    }

    [Fact]
    public void A_template_that_cannot_be_parsed_and_one_that_is_missing_are_reported_together()
    {
        var theme = Theme("{{ if }}");
        var found = Compile(theme with { Templates = [.. theme.Templates.Where(t => t.Path != "pages/moved.html")] });
        Assert.Contains(found, d => d.Rule == DiagnosticRules.TemplateSyntax && d.Location.File == "themes/t/pages/task.html");
        Assert.Contains(found, d => d.Rule == DiagnosticRules.MissingTemplate && d.Location.File == "themes/t/pages/moved.html");
    }

    private static IReadOnlyList<Diagnostic> Check(string template) => Compile(Theme(template));

    private static IReadOnlyList<Diagnostic> Compile(Theme theme)
    {
        var bag = new DiagnosticBag();
        var compiled = CompiledTheme.Compile(theme, new WordTable(theme.Words), bag);
        Assert.Equal(bag.ToSortedList().Count == 0, compiled is not null);
        return bag.ToSortedList();
    }

    private static Theme Theme(string taskTemplate) => new()
    {
        Name = "t",
        Templates =
        [
            Template("layouts/default.html", "{{ content_html }}"), Template("partials/x.html", ""),
            .. Kinds.Select(k => Template($"pages/{k}.html", k == "task" ? taskTemplate : "")),
        ],
        Words = new Dictionary<string, string>(StringComparer.Ordinal),
        Assets = [],
    };

    private static ThemeTemplate Template(string path, string text) => new(path, $"themes/t/{path}", text);
}

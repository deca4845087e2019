using CcHc.Templating.Syntax;

namespace CcHc.Templating.Tests.Tree;

public sealed class TreeTests
{
    [Theory]
    [InlineData("{{ x | html.escape }}", "pipe to html.escape")]
    [InlineData("{{ x.y | string.upcase | html.escape }}", "pipe to html.escape")]
    [InlineData("{{ x | string.append 'a' }}", "pipe to string.append")]
    [InlineData("{{ html.escape x }}", "call of html.escape")]
    [InlineData("{{ html.escape(x) }}", "call of html.escape")]
    [InlineData("{{ task.body_html }}", "member body_html")]
    [InlineData("{{ 5 }}", "literal")]
    [InlineData("{{ 'a' }}", "literal")]
    [InlineData("{{ include 'a' }}", "call of include")]
    [InlineData("{{ x = 1 }}", "assignment")]
    [InlineData("{{ x += 1 }}", "assignment")]
    [InlineData("{{ x }}", "VariableGlobal")]
    [InlineData("{{ a ? b : c }}", "ConditionalExpression")]
    public void The_tree_tells_how_a_printed_expression_ends(string template, string expected)
    {
        var statement = Assert.Single(Template.Parse(template).Page.Descendants().OfType<ScriptExpressionStatement>());

        Assert.Equal(expected, Describe(statement.Expression));
    }

    [Fact]
    public void Every_node_is_found_in_the_order_of_the_text()
    {
        var page = Template.Parse("a{{ if x; y[0]; else; {k: z}; end }}{{ for i in l limit: m; f(n, o: p); end }}").Page;

        var names = page.Descendants().OfType<ScriptVariableGlobal>().Select(variable => variable.Name);

        Assert.Equal(["x", "y", "z", "i", "l", "m", "f", "n", "p"], names);
    }

    [Fact]
    public void A_node_knows_its_line_and_column()
    {
        var variable = Template.Parse("a\nb {{ title }}", "page.html").Page.Descendants().OfType<ScriptVariableGlobal>().Single();

        Assert.Equal("page.html(2,6)", variable.Span.ToString());
        Assert.Equal(new TextPosition(12, 2, 11), variable.Span.End);
    }

    private static string Describe(ScriptExpression expression) => expression switch
    {
        ScriptPipeCall pipe => "pipe to " + PathOf(pipe.To is ScriptFunctionCall call ? call.Target : pipe.To),
        ScriptFunctionCall call => "call of " + PathOf(call.Target),
        ScriptMemberExpression member => "member " + member.Member,
        ScriptAssignExpression => "assignment",
        ScriptLiteral => "literal",
        _ => expression.Kind.ToString(),
    };

    private static string PathOf(ScriptExpression path) => path switch
    {
        ScriptVariableGlobal variable => variable.Name,
        ScriptMemberExpression member => PathOf(member.Target) + "." + member.Member,
        _ => "?",
    };
}

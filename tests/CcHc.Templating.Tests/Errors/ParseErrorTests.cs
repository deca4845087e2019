namespace CcHc.Templating.Tests.Errors;

public sealed class ParseErrorTests
{
    [Theory]
    [InlineData("{{ for x in }}{{ end }}", "page.html(1,13): error: A value is missing before '}}'.")]
    [InlineData("{{ 1 + }}", "page.html(1,8): error: A value is missing before '}}'.")]
    [InlineData("{{ (1 + 2 }}", "page.html(1,11): error: ')' is missing: '(' was opened at line 1, column 4.")]
    [InlineData("{{ x = }}", "page.html(1,8): error: A value is missing before '}}'.")]
    [InlineData("{{ if true }}x", "page.html(1,4): error: This 'if' has no 'end'; the end of the template was found at line 1.")]
    [InlineData("x{{ end }}", "page.html(1,5): error: This 'end' belongs to no open statement.")]
    [InlineData("{{ 'abc }}", "page.html(1,4): error: This string has no closing '.")]
    [InlineData("{{ \"a\\qb\" }}", "page.html(1,6): error: '\\q' is not an escape; a backslash is written twice.")]
    [InlineData("{{ x = 1 y = 2 }}", "page.html(1,12): error: '=' cannot stand here: a statement ends with a new line, ';' or '}}'.")]
    [InlineData("{{ 5 = x }}", "page.html(1,4): error: Only a variable, a member or an element can be assigned to.")]
    [InlineData("{{ x. }}", "page.html(1,7): error: The name of a member is missing after '.'.")]
    [InlineData("{{ {a 1} }}", "page.html(1,7): error: ':' is missing after the member 'a'.")]
    [InlineData("{{ x ? 1 }}", "page.html(1,10): error: ':' is missing: 'condition ? value : other value'.")]
    [InlineData("{{ ~ }}", "page.html(1,4): error: A value is missing before '~'.")]
    [InlineData("{{ 1e999 }}", "page.html(1,4): error: This number cannot be read.")]
    [InlineData("{{ f a: 1 2 }}", "page.html(1,11): error: An argument without a name cannot follow one with a name.")]
    [InlineData("{{ func f(a = 1, b); end }}", "page.html(1,18): error: The parameter 'b' cannot stand behind 'a'.")]
    [InlineData("{{ case 1 }}x{{ when 1 }}{{ end }}", "page.html(1,13): error: Only white space can stand between 'case' and its first 'when'.")]
    [InlineData("{%{ x", "page.html(1,1): error: This block of text needs '}%}' at its end.")]
    [InlineData("{{ $\"{1 +}\" }}", "page.html(1,10): error: A value is missing before the end of the expression.")]
    [InlineData("{{ x = if }}", "page.html(1,8): error: 'if' is a word of the language and no value.")]
    [InlineData("{{ for x of y }}{{ end }}", "page.html(1,10): error: 'in' is missing after the variable of 'for'.")]
    public void A_mistake_is_one_message_at_its_place(string template, string expected) => Assert.Equal(expected, Render.ParseError(template));

    [Fact]
    public void All_mistakes_are_told_at_once() => Assert.Equal(
        "page.html(1,8): error: A value is missing before '}}'.\npage.html(2,8): error: A value is missing before '}}'.",
        Render.ParseError("{{ 1 + }}\n{{ x = }}"));

    [Fact]
    public void A_template_with_mistakes_is_not_rendered() =>
        Assert.Throws<InvalidOperationException>(() => Template.Parse("{{ 1 + }}").Render(new Runtime.TemplateContext()));

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a:", "}")]
    [InlineData("!", "")]
    [InlineData("x ? 1 : ", "")]
    [InlineData("f(", ")")]
    [InlineData("$'{", "}'")]
    public void A_deeply_nested_expression_is_an_error(string open, string close)
    {
        const int Depth = 20_000;
        var message = Render.ParseError("{{ " + string.Concat(Enumerable.Repeat(open, Depth)) + "1" + string.Concat(Enumerable.Repeat(close, Depth)) + " }}");

        Assert.NotEmpty(message);
    }

    [Theory]
    [InlineData(" + 1")]
    [InlineData(".x")]
    [InlineData(" | f")]
    [InlineData("[0]")]
    public void A_long_row_of_operators_is_an_error(string part) =>
        Assert.Contains("more than 200", Render.ParseError("{{ x" + string.Concat(Enumerable.Repeat(part, 20_000)) + " }}"), StringComparison.Ordinal);

    [Fact]
    public void A_deeply_nested_block_is_an_error() => Assert.Contains(
        "page.html(1,1996): error: This is nested more than 200 levels deep.",
        Render.ParseError(string.Concat(Enumerable.Repeat("{{if 1}}  ", 5_000))),
        StringComparison.Ordinal);
}

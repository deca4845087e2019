using CcHc.Templating.Runtime;

namespace CcHc.Templating.Tests.Host;

public sealed class HostFunctionTests
{
    private static ScriptObject Model => new()
    {
        ["cchc"] = new ScriptObject
        {
            ["escape"] = (string? text) => $"<{text}>",
            ["sum"] = (int a, int b) => a + b,
            ["count"] = (IReadOnlyList<object?> list) => list.Count,
            ["strict"] = (TemplateContext context, string text) => context.StrictVariables + text,
            ["greet"] = (string name, string word = "Xin chào") => $"{word} {name}",
        },
    };

    [Theory]
    [InlineData("{{ cchc.escape 'a' }}", "<a>")]
    [InlineData("{{ 'a' | cchc.escape }}", "<a>")]
    [InlineData("{{ cchc.escape('a') }}", "<a>")]
    [InlineData("{{ 5 | cchc.escape }}", "<5>")]
    [InlineData("{{ null | cchc.escape }}", "<>")]
    [InlineData("{{ cchc.sum 1 2 }}", "3")]
    [InlineData("{{ cchc.sum b: 1 a: 4 }}", "5")]
    [InlineData("{{ cchc.count [1, 2, 3] }}", "3")]
    [InlineData("{{ cchc.strict 'x' }}", "Falsex")]
    [InlineData("{{ cchc.greet 'An' }}", "Xin chào An")]
    [InlineData("{{ cchc.greet 'An' word: 'Chào' }}", "Chào An")]
    [InlineData("{{ ['a', 'b'] | array.each @cchc.escape }}", "[\"<a>\", \"<b>\"]")]
    public void A_delegate_is_a_function(string template, string expected) => Assert.Equal(expected, Render.Text(template, Model));

    [Theory]
    [InlineData("{{ cchc.sum 1 }}", "page.html(1,14): error: The argument 'b' is missing.")]
    [InlineData("{{ cchc.sum 1 2 3 }}", "page.html(1,17): error: This argument is too many: the function takes 2 arguments.")]
    [InlineData("{{ cchc.sum 'x' 2 }}", "page.html(1,13): error: a whole number is wanted here, and this is a text.")]
    [InlineData("{{ cchc.greet 'An' wrod: 'Chào' }}", "page.html(1,20): error: The function has no argument 'wrod'; did you mean 'word'?")]
    [InlineData("{{ cchc.escape }}{{ cchc }}", "page.html(1,15): error: The argument 'text' is missing.")]
    [InlineData("{{ cchc.greet a: 1 a: 2 }}", "page.html(1,15): error: The function has no argument 'a'.")]
    [InlineData("{{ 1 | 2 }}", "page.html(1,8): error: A function is wanted after '|'.")]
    [InlineData("{{ 'a' 'b' }}", "page.html(1,4): error: A function is wanted here, and this is a text.")]
    public void A_wrong_call_is_an_error_at_its_place(string template, string expected) => Assert.Equal(expected, Render.Error(template, Model));

    [Fact]
    public void A_function_of_five_parameters_is_refused_when_it_is_registered() =>
        Assert.Throws<ArgumentException>(() => new ScriptObject { ["f"] = (int a, int b, int c, int d, int e) => a + b + c + d + e });

    [Fact]
    public void Functions_of_the_host_stand_beside_those_of_the_language()
    {
        var functions = new ScriptObject { ["shout"] = (string text) => text + "!" };
        foreach (var (name, value) in Template.BuiltinObject)
        {
            functions[name] = value;
        }

        Assert.Equal("A!", Render.Text("{{ 'a' | string.upcase | shout }}", configure: context => context.BuiltinObject = functions));
    }

    [Fact]
    public void The_functions_of_the_language_cannot_be_changed() => Assert.True(Template.BuiltinObject.IsReadOnly);
}

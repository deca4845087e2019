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

    [Fact]
    public void A_pure_function_of_a_read_only_text_is_called_once_and_any_other_each_time()
    {
        var calls = 0;
        var functions = new ScriptObject();
        functions.Import("pure", (string text) => text + ++calls, isPure: true);
        functions.Import("other", (string text) => text + ++calls);
        var shared = new ScriptObject { ["f"] = functions, ["words"] = new ScriptObject { ["a"] = "a" } };
        shared.Freeze();
        var template = Template.Parse("{{ words.a | f.pure }}{{ words.a | f.other }}{{ x.a | f.pure }} ");

        string Text(string value)
        {
            var context = Render.Context(shared);
            context.PushGlobal(new ScriptObject { ["x"] = new ScriptObject { ["a"] = value } });
            return template.Render(context);
        }

        Assert.Equal("a1a2b3 a1a4c5 ", Text("b") + Text("c"));
    }

    [Fact]
    public void A_remembered_result_is_forgotten_where_a_name_means_something_else()
    {
        var functions = new ScriptObject();
        functions.Import("pure", (string text) => text + "!", isPure: true);
        var shared = new ScriptObject { ["f"] = functions, ["words"] = new ScriptObject { ["a"] = "a" } };
        shared.Freeze();
        var template = Template.Parse("{{ for i in 1..3; if i == 2; words = {a: 'own'}; end; words.a | f.pure; end }}");
        var context = Render.Context(shared);
        context.PushGlobal(new ScriptObject());

        Assert.Equal("a!own!own!", template.Render(context));
    }

    [Fact]
    public void A_template_renders_with_a_model_alone()
    {
        var template = Template.Parse("{{ title_text }}{{ x = 1; x }}");

        Assert.Equal("An1", template.Render(new { TitleText = "An" }));
        Assert.Equal("Bình1", template.Render(new Dictionary<string, string> { ["title_text"] = "Bình" }));
        Assert.Equal("1", template.Render());
    }

    [Fact]
    public void The_indentation_of_braces_can_be_left_out() =>
        Assert.Equal("  a\nb", Render.Text("  {{ 'a\nb' }}", configure: context => context.AutoIndent = false));

    [Fact]
    public void The_same_seed_gives_the_same_numbers()
    {
        static string Numbers(int seed) => Render.Text("{{ math.random 0 1000000 }} {{ math.uuid }}", configure: context => context.RandomSeed = seed);

        Assert.Equal(Numbers(1), Numbers(1));
        Assert.NotEqual(Numbers(1), Numbers(2));
        Assert.Equal("page.html(1,4): error: The host gives templates no random numbers.", Render.Error("{{ math.uuid }}"));
    }

    [Fact]
    public void What_a_template_writes_into_functions_holds_for_its_own_render()
    {
        Assert.Equal("5", Render.Text("{{ string.mine = 5; string.mine }}"));
        Assert.Equal("", Render.Text("{{ string.mine }}"));
    }

    [Fact]
    public void A_list_of_the_host_that_its_function_changes_under_a_loop_is_an_error()
    {
        var list = new List<string> { "a", "b" };
        var model = new ScriptObject { ["list"] = list, ["host"] = new ScriptObject { ["forget"] = (string item) => list.Remove(item) } };

        Assert.Equal("page.html(1,13): error: This list was changed by the loop over it.", Render.Error("{{ for x in list; x | host.forget; end }}", model));
    }
}

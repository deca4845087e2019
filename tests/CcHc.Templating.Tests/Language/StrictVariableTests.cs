namespace CcHc.Templating.Tests.Language;

public sealed class StrictVariableTests
{
    [Theory]
    [InlineData("{{ titel }}", "page.html(1,4): error: There is no variable or function 'titel'; did you mean 'title'?")]
    [InlineData("{{ xyzzy }}", "page.html(1,4): error: There is no variable or function 'xyzzy'.")]
    [InlineData("{{ for task in []; end; task }}", "page.html(1,25): error: There is no variable or function 'task'.")]
    [InlineData("{{ $size = 1; $siez }}", "page.html(1,15): error: There is no variable '$siez' here; did you mean '$size'?")]
    [InlineData("{{ 1 | strng.upcase }}", "page.html(1,8): error: There is no variable or function 'strng'; did you mean 'string'?")]
    [InlineData("{{ for.index }}", "page.html(1,4): error: 'for.' belongs inside a 'for'.")]
    public void An_unknown_name_is_an_error_that_names_the_nearest_one(string template, string expected) =>
        Assert.Equal(expected, Render.Error(template, new Runtime.ScriptObject { ["title"] = "x" }, configure: context => context.StrictVariables = true));

    [Fact]
    public void An_unknown_name_is_null_when_variables_are_not_strict() => Assert.Equal("[]", Render.Text("[{{ titel }}]"));

    [Fact]
    public void A_member_that_an_object_lacks_is_null() =>
        Assert.Equal("", Render.Text("{{ x = {a: 1}; x.b }}", configure: context => context.StrictVariables = true));

    [Fact]
    public void A_member_that_an_object_lacks_can_be_an_error() => Assert.Equal(
        "page.html(1,23): error: There is no member 'titel'; did you mean 'title'?",
        Render.Error("{{ x = {title: 1}; x. titel }}", configure: context => context.EnableRelaxedMemberAccess = false));
}

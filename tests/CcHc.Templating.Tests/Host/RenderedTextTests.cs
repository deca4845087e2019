using CcHc.Templating.Runtime;

namespace CcHc.Templating.Tests.Host;

public sealed class RenderedTextTests
{
    [Theory]
    [InlineData("<main>{{ content }}</main>", "<main><p>An</p></main>")]
    [InlineData("{{ content }}{{ content }}", "<p>An</p><p>An</p>")]
    [InlineData("{{ content | string.upcase }} {{ content == '<p>An</p>' }} {{ content + '!' }}", "<P>AN</P> true <p>An</p>!")]
    [InlineData("  {{ content }}", "  <p>An</p>")]
    [InlineData("{{ if content }}{{ x = content }}{{ x }}{{ end }}", "<p>An</p>")]
    public void What_a_page_gave_is_a_text_to_its_layout(string layout, string expected)
    {
        var context = Render.Context(new ScriptObject { ["name"] = "An" });
        using var content = Template.Parse("<p>{{ name }}</p>").RenderText(context);
        ((ScriptObject)context.CurrentGlobal)["content"] = content;

        Assert.Equal(expected, Template.Parse(layout).Render(context));
    }

    [Fact]
    public void A_text_that_was_given_back_is_not_printed()
    {
        var context = Render.Context(new ScriptObject());
        var content = Template.Parse("text").RenderText(context);
        content.Dispose();

        Assert.Throws<ObjectDisposedException>(content.ToString);
    }

    [Fact]
    public void A_page_that_fails_gives_no_text() =>
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ nothing.here }}").RenderText(Render.Context(new ScriptObject())));
}

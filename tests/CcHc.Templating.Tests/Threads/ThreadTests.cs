using CcHc.Templating.Members;
using CcHc.Templating.Runtime;
using CcHc.Templating.Tests.Views;

namespace CcHc.Templating.Tests.Threads;

public sealed class ThreadTests
{
    [Fact]
    public void Many_threads_render_one_template_equally()
    {
        var template = Template.Parse("{{ for a in task.lead_agencies }}\n  {{ include 'row' a }}{{ end }}{{ array.cycle [1, 2] }}{{ func f(x); ret x * 2; end; f 4 }}");
        var loader = new TextLoader(new Dictionary<string, string> { ["row"] = "<b>\n{{ $1.name | html.escape }}</b>" });
        var accessors = new TypeAccessorCache();
        var cache = new TemplateCache();
        var task = new TaskView { Title = "x", LeadAgencies = [.. Enumerable.Range(0, 50).Select(number => new AgencyView($"Cơ quan {number}"))] };

        var outputs = new string[200];
        Parallel.For(0, outputs.Length, i =>
        {
            var context = new TemplateContext(accessors) { TemplateLoader = loader, CachedTemplates = cache, StrictVariables = true };
            context.PushGlobal(new ScriptObject { ["task"] = task });
            outputs[i] = template.Render(context);
        });

        Assert.Contains("<b>\n  Cơ quan 49</b>", outputs[0], StringComparison.Ordinal);
        Assert.All(outputs, output => Assert.Equal(outputs[0], output));
    }

    [Fact]
    public void A_context_renders_again_after_an_error()
    {
        var context = Render.Context(new ScriptObject { ["x"] = 1 });
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ with {a: 1}; for i in 1..3; a.b.c; end; end }}").Render(context));

        Assert.Equal("1", Template.Parse("{{ x }}{{ a }}{{ i }}").Render(context));
    }

    [Fact]
    public void Text_is_added_to_a_builder_and_to_a_writer()
    {
        var template = Template.Parse("  {{ 'a\nb' }}");
        var builder = new System.Text.StringBuilder("x");
        using var writer = new StringWriter();

        template.Render(new TemplateContext(), builder);
        template.Render(new TemplateContext(), writer);

        Assert.Equal("x  a\n  b", builder.ToString());
        Assert.Equal("  a\n  b", writer.ToString());
    }
}

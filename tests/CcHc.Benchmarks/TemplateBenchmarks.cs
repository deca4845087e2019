using BenchmarkDotNet.Attributes;
using CcHc.Templating;
using CcHc.Templating.Runtime;

namespace CcHc.Benchmarks;

/// <summary>Two small templates over objects of the language: a table of 200 rows, and a page of about 1,200 characters with an include.</summary>
public class TemplateBenchmarks
{
    private readonly Template _table = Template.Parse(EmbeddedText.Read("table"));
    private readonly Template _small = Template.Parse(EmbeddedText.Read("small"));
    private readonly TemplateCache _cache = new();
    private readonly ScriptObject _rows = SampleModel.Rows(200);
    private readonly ScriptObject _task = SampleModel.Task();

    /// <summary>Parses the include, and says how long the texts are.</summary>
    [GlobalSetup]
    public void Setup()
    {
        Template.Parse(EmbeddedText.Read("evidence-list")).AddTo(_cache, "evidence");
        Console.WriteLine($"// The table has {Table().Length} characters, the page {Page().Length}.");
    }

    /// <summary>200 rows.</summary>
    [Benchmark]
    public string Table() => Render(_table, _rows);

    /// <summary>A page with an include.</summary>
    [Benchmark]
    public string Page() => Render(_small, _task);

    private string Render(Template template, ScriptObject model)
    {
        var context = new TemplateContext { CachedTemplates = _cache, TemplateLoader = NamesOnly.Instance };
        context.PushGlobal(model);
        return template.Render(context);
    }
}

using BenchmarkDotNet.Attributes;

namespace CcHc.Benchmarks;

/// <summary>A whole task page of the default theme: page, layout and what they include. With our encoder Handlebars.Net gives the same text, but for blank lines.</summary>
public class TaskPageBenchmarks
{
    private TaskPageInput _input = null!;
    private HandlebarsPage _handlebars = null!;
    private HandlebarsPage _plain = null!;

    /// <summary>Reads the page, and refuses to compare pages that differ.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _input = TaskPageInput.Load();
        _handlebars = new HandlebarsPage(_input, encoder: null);
        _plain = new HandlebarsPage(_input, new PlainEncoder());
        var ours = _input.Render();
        Compare(LinesOf(ours), LinesOf(_plain.Render()));
        Console.WriteLine($"// The page has {ours.Length} characters.");
    }

    /// <summary>Handlebars.Net as it comes.</summary>
    [Benchmark(Baseline = true)]
    public string HandlebarsNet() => _handlebars.Render();

    /// <summary>Handlebars.Net with an encoder of ours, which leaves Vietnamese letters as they are.</summary>
    [Benchmark]
    public string HandlebarsNetWithOurEncoder() => _plain.Render();

    /// <summary>This engine.</summary>
    [Benchmark]
    public string Templating() => _input.Render();

    private static void Compare(string[] ours, string[] theirs)
    {
        for (var i = 0; i < Math.Max(ours.Length, theirs.Length); i++)
        {
            var (line, other) = (ours.ElementAtOrDefault(i), theirs.ElementAtOrDefault(i));
            if (line != other)
            {
                throw new InvalidOperationException($"The two pages differ. In ours:\n{line}\nIn the other:\n{other}");
            }
        }
    }

    private static string[] LinesOf(string text) =>
        text.Length > 0 ? text.Split('\n', StringSplitOptions.RemoveEmptyEntries) : throw new InvalidOperationException("The page is empty.");
}

using CcHc.Templating.Runtime;

namespace CcHc.Templating.Tests.Corpus;

public sealed class BehaviourTests
{
    public static TheoryData<string> Categories => [.. CorpusCase.All.Select(item => item.Category).Distinct()];

    [Theory]
    [MemberData(nameof(Categories))]
    public void Every_template_of_the_corpus_gives_what_the_language_gives(string category)
    {
        var failures = CorpusCase.All.Where(item => item.Category == category).Select(Failure).OfType<string>().ToList();

        Assert.True(failures.Count == 0, $"{failures.Count} differ:\n" + string.Join('\n', failures.Take(20)));
    }

    [Fact]
    public void The_corpus_is_not_lost() => Assert.True(CorpusCase.All.Count > 3000);

    private static string? Failure(CorpusCase item)
    {
        var (status, output) = Run(item);
        return status == item.Status && output == item.Output ? null : $"{item.Template}\n  wanted {item.Status}: {item.Output}\n  got    {status}: {output}";
    }

    private static (string Status, string? Output) Run(CorpusCase item)
    {
        var template = Template.Parse(item.Template);
        if (template.HasErrors)
        {
            return ("parse-error", null);
        }

        try
        {
            return ("ok", template.Render(Render.Context(CorpusModel.Create(), item.Includes)));
        }
        catch (ScriptRuntimeException)
        {
            return ("runtime-error", null);
        }
    }
}

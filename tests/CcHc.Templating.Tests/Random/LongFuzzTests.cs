using System.Diagnostics;
using CcHc.Templating.Runtime;
using CcHc.Templating.Tests.Corpus;

namespace CcHc.Templating.Tests.Random;

/// <summary>Templates made of pieces of the corpus, for as many minutes as <c>CCHC_FUZZ_MINUTES</c> says; a moment on every commit.</summary>
public sealed class LongFuzzTests
{
    private const int AtLeast = 3000;
    private const int LongestText = 4000;

    private static readonly TimeSpan SlowestRender = TimeSpan.FromSeconds(30);

    private static readonly string[] Seeds = [.. CorpusCase.All.Select(item => item.Template).Concat(TemplatePair.All.Select(pair => pair.Template)).Distinct()];

    [Fact]
    public void A_template_of_pieces_of_others_gives_text_or_the_errors_of_the_engine()
    {
        var minutes = double.Parse(Environment.GetEnvironmentVariable("CCHC_FUZZ_MINUTES") ?? "0");
        var seed = int.Parse(Environment.GetEnvironmentVariable("CCHC_FUZZ_SEED") ?? "20260105");
        var random = new System.Random(seed);
        var start = Stopwatch.GetTimestamp();
        for (var count = 0; count < AtLeast || Stopwatch.GetElapsedTime(start) < TimeSpan.FromMinutes(minutes); count++)
        {
            var template = Mutate(random);
            var before = Stopwatch.GetTimestamp();
            var problem = Problem(template);
            Assert.True(problem is null, $"Template {count} of seed {seed}: {problem}\n{template}");
            Assert.True(Stopwatch.GetElapsedTime(before) < SlowestRender, $"Template {count} of seed {seed} takes too long.\n{template}");
        }
    }

    private static string Mutate(System.Random random)
    {
        var text = Pick(random);
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(12), text.Length - at);
            text = random.Next(6) switch
            {
                0 => text.Remove(at, length),
                1 => text[..at] + text[at..(at + length)] + text[at..],
                2 => text[..at] + Piece(random) + text[at..],
                3 => text[..at] + Piece(random) + text[(at + length)..],
                4 => text + Pick(random),
                _ => text[..at] + (char)random.Next(32, 127) + text[at..],
            };
        }

        return text.Length > LongestText ? text[..LongestText] : text;
    }

    private static string Pick(System.Random random) => Seeds[random.Next(Seeds.Length)];

    private static string Piece(System.Random random)
    {
        var text = Pick(random);
        var at = random.Next(text.Length + 1);
        return text[at..Math.Min(text.Length, at + random.Next(1, 24))];
    }

    /// <summary>What is wrong with how the engine took a template; null when it gave text or one of its errors.</summary>
    private static string? Problem(string text)
    {
        try
        {
            var template = Template.Parse(text);
            if (!template.HasErrors)
            {
                _ = template.Render(Render.Context(CorpusModel.Create(), new Dictionary<string, string> { ["inc"] = "[{{ $1 }}{{ $.k }}]", ["part"] = text }, Configure));
            }

            return null;
        }
        catch (ScriptRuntimeException failure)
        {
            return failure.Span.Start.Line > 0 && failure.OriginalMessage.Length > 0 ? null : "an error without place or words";
        }
        catch (Exception failure) when (failure is not Xunit.Sdk.XunitException)
        {
            return failure.ToString();
        }
    }

    private static void Configure(TemplateContext context) =>
        (context.Now, context.RandomSeed, context.RegexTimeOut, context.StrictVariables) = (new DateTime(2026, 1, 5), 1, TimeSpan.FromMilliseconds(200), false);
}

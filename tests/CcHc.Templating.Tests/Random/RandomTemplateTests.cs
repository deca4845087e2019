using CcHc.Templating.Runtime;
using CcHc.Templating.Tests.Corpus;
using FsCheck;
using FsCheck.Fluent;

namespace CcHc.Templating.Tests.Random;

public sealed class RandomTemplateTests
{
    private static readonly string[] Words =
    [
        "{{", "}}", "{{~", "~}}", "-}}", " ", "\n", ";", "if", "else", "end", "for", "in", "while", "func", "do", "ret", "case", "when", "with", "capture", "wrap",
        "x", "arr", "obj", "s", "i", "nul", "string.upcase", "array.sort", "html.escape", "math.round", "object.to_json", "include", "1", "2.5", "\"a\"", "'", "\"", "`", "$",
        "$0", "$x", "$\"{", "}", "{", "[", "]", "(", ")", ".", "?.", "..", "|", "||", "&&", "==", "<", "+", "-", "*", "/", "//", "%", "<<", "?", ":", "??", "=", "+=", "++", "!",
        "@", "^", ",", "#", "##", "{%{", "}%}", "true", "null", "break", "continue", "import", "readonly", "tablerow", "limit:", "ế",
    ];

    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(RandomCases.Count(3000)).WithReplay(20_260_101, 7);

    [Fact]
    public void A_random_template_gives_text_or_the_errors_of_the_engine()
    {
        var templates = Gen.Elements(Words).ListOf().Select(words => string.Concat(words));

        Prop.ForAll(templates.ToArbitrary(), IsHandled).Check(Fixed);
    }

    [Fact]
    public void A_changed_template_gives_text_or_the_errors_of_the_engine()
    {
        var templates = from item in Gen.Elements(CorpusCase.All.Select(candidate => candidate.Template).ToArray())
                        from at in Gen.Choose(0, item.Length)
                        from length in Gen.Choose(0, 4)
                        from word in Gen.Elements(Words)
                        select item[..at] + word + item[Math.Min(at + length, item.Length)..];

        Prop.ForAll(templates.ToArbitrary(), IsHandled).Check(Fixed);
    }

    [Fact]
    public void Text_without_braces_is_printed_as_it_is()
    {
        var texts = Gen.Elements("a", " ", "\n", "\r\n", "}", "}}", "%", "ế", "{ ", "-").ListOf().Select(parts => string.Concat(parts));

        Prop.ForAll(texts.ToArbitrary(), text => Render.Text(text) == text).Check(Fixed);
    }

    private static bool IsHandled(string text)
    {
        var template = Template.Parse(text);
        if (template.HasErrors)
        {
            return template.Messages.All(message => message.Span.Start.Line > 0 && message.Message.Length > 0);
        }

        try
        {
            _ = template.Render(Render.Context(CorpusModel.Create(), new Dictionary<string, string> { ["a"] = "[{{ $1 }}]" }));
        }
        catch (ScriptRuntimeException failure)
        {
            return failure.Span.Start.Line > 0;
        }

        return true;
    }
}

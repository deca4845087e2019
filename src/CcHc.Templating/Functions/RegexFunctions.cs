using System.Text.RegularExpressions;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary><c>regex.…</c>. A search that takes longer than the host allows is an error.</summary>
internal static class RegexFunctions
{
    public static ScriptObject Create() => new FunctionGroup()
        .Add("escape", "pattern", call => Run(call, () => Regex.Escape(Given(call, 0))))
        .Add("unescape", "pattern", call => Run(call, () => Regex.Unescape(Given(call, 0))))
        .Add("match", "text pattern options?", call => Run(call, () => Groups(Make(call, 2).Match(Given(call, 0)))))
        .Add("matches", "text pattern options?", call => Run(call, () => Matches(call)))
        .Add("replace", "text pattern replace options?", call => Run(call, () => Make(call, 3).Replace(Given(call, 0), Given(call, 2))))
        .Add("split", "text pattern options?", call => Run(call, () => new ScriptArray(Make(call, 2).Split(Given(call, 0)))))
        .Members;

    private static ScriptArray Matches(ScriptFunctionInvocation call)
    {
        var result = new ScriptArray();
        foreach (Match match in Make(call, 2).Matches(Given(call, 0)))
        {
            call.Context.CheckCount(result.Count);
            result.Add(Groups(match));
        }

        return result;
    }

    private static ScriptArray Groups(Match match) => new(match.Success ? match.Groups.Cast<Group>().Select(group => (object?)group.Value) : []);

    private static string Given(ScriptFunctionInvocation call, int index) =>
        call.TextOrNull(index) ?? throw new ScriptRuntimeException(call.Span, "A text is wanted here, and this is null.");

    private static Regex Make(ScriptFunctionInvocation call, int optionsIndex)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in call.Text(optionsIndex))
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return new Regex(Given(call, 1), options, call.Context.RegexTimeOut);
    }

    private static T Run<T>(ScriptFunctionInvocation call, Func<T> run)
    {
        try
        {
            return run();
        }
        catch (RegexMatchTimeoutException)
        {
            throw new ScriptRuntimeException(call.Span, "This regular expression takes longer than the host allows.");
        }
        catch (ArgumentException)
        {
            throw new ScriptRuntimeException(call.Span, "This is no regular expression.");
        }
    }
}

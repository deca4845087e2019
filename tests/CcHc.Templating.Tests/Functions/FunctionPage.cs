using System.Text;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Tests.Functions;

/// <summary>Writes <c>docs/template-functions.md</c>.</summary>
internal static class FunctionPage
{
    public static string Write()
    {
        var page = new StringBuilder("""
            # The functions of the language

            This page is made by a test (`FunctionPageTests`) out of the engine; see
            [CONTRIBUTING](../CONTRIBUTING.md#a-template-function). How templates are written: [templates.md](templates.md).

            A function is called with its arguments behind it, `string.truncate text 8`, in brackets, `string.truncate(text, 8)`,
            or through a pipe, which gives the first argument: `text | string.truncate 8`. An argument may be named: `ellipsis: "…"`.
            Arguments in square brackets may be left out.

            """);
        foreach (var group in FunctionExample.All.GroupBy(example => example.Name.Split('.')[0], StringComparer.Ordinal))
        {
            page.Append("\n## ").Append(group.Key).Append('\n');
            foreach (var example in group)
            {
                Append(page, example);
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, FunctionExample example)
    {
        if (example.Name.Contains('.', StringComparison.Ordinal))
        {
            page.Append("\n### ").Append(example.Name).Append('\n');
        }

        var function = Builtins.All.Single(pair => pair.Key == example.Name).Value as IScriptCustomFunction;
        page.Append("\n`").Append(example.Name).Append(Parameters(function)).Append("`: ").Append(example.Meaning).Append("\n\n```\n")
            .Append(example.Template).Append('\n').Append(example.Output()).Append("\n```\n");
    }

    private static string Parameters(IScriptCustomFunction? function) => function switch
    {
        null => "",
        { Parameters: null } => " template_name …",
        _ => string.Concat(function.Parameters.Select(Parameter)),
    };

    private static string Parameter(ScriptParameterInfo parameter)
    {
        if (parameter.IsVariadic)
        {
            return $" [{parameter.Name} …]";
        }

        var value = parameter.Default switch { null => "", bool flag => flag ? " = true" : " = false", var other => $" = {other}" };
        return parameter.IsOptional ? $" [{parameter.Name}{value}]" : $" {parameter.Name}";
    }
}

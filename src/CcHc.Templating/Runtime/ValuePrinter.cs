using System.Globalization;
using System.Text;

namespace CcHc.Templating.Runtime;

/// <summary>Values as text.</summary>
internal static class ValuePrinter
{
    /// <summary>How dates are printed that no function has formatted.</summary>
    public const string DateFormat = "dd MMM yyyy";

    private const int DepthLimit = 60;

    public static string ToText(object? value) => ToText(value, context: null);

    /// <summary>A value as text; dates as the template of this context wants them.</summary>
    public static string ToText(object? value, TemplateContext? context) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        char letter => letter.ToString(),
        int number => number.ToString(CultureInfo.InvariantCulture),
        DateTime date when context?.DateFormat is { } format => DateFormatter.Format(date, format, DateNames.Invariant),
        _ when IsComposite(value) => Compose(value),
        _ => Scalar(value),
    };

    /// <summary>The text as a string literal of the language.</summary>
    public static void AppendLiteral(StringBuilder output, ReadOnlySpan<char> text)
    {
        output.Append('"');
        foreach (var letter in text)
        {
            var escape = letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\b' => "\\b",
                '\f' => "\\f",
                '\0' => "\\0",
                _ => null,
            };
            if (escape is null)
            {
                output.Append(letter);
            }
            else
            {
                output.Append(escape);
            }
        }

        output.Append('"');
    }

    private static bool IsComposite(object value) => value is IScriptObject || (value is System.Collections.IEnumerable and not string);

    private static string Compose(object value)
    {
        var output = new StringBuilder();
        Append(output, value, 0);
        return output.ToString();
    }

    private static void Append(StringBuilder output, object? value, int depth)
    {
        if (depth > DepthLimit)
        {
            throw new ScriptValueException("This value is nested too deep to print; it may contain itself.");
        }

        switch (value)
        {
            case null:
                output.Append("null");
                break;
            case string text:
                AppendLiteral(output, text);
                break;
            case IScriptObject members:
                AppendObject(output, members, depth);
                break;
            default:
                if (ListValues.TryEnumerate(value, out var items))
                {
                    AppendList(output, items, depth);
                }
                else
                {
                    output.Append(ToText(value));
                }

                break;
        }
    }

    private static void AppendObject(StringBuilder output, IScriptObject members, int depth)
    {
        output.Append('{');
        var isFirst = true;
        foreach (var name in members.GetMembers())
        {
            output.Append(isFirst ? "" : ", ");
            isFirst = false;
            if (IsName(name))
            {
                output.Append(name);
            }
            else
            {
                AppendLiteral(output, name);
            }

            output.Append(": ");
            _ = members.TryGetValue(name, out var value);
            Append(output, value, depth + 1);
        }

        output.Append('}');
    }

    private static void AppendList(StringBuilder output, IEnumerable<object?> items, int depth)
    {
        output.Append('[');
        var isFirst = true;
        foreach (var item in items)
        {
            output.Append(isFirst ? "" : ", ");
            isFirst = false;
            Append(output, item, depth + 1);
        }

        output.Append(']');
    }

    private static bool IsName(string name) => name.Length > 0 && !char.IsDigit(name[0]) && name.All(letter => letter == '_' || char.IsLetterOrDigit(letter));

    private static string Scalar(object value) => value switch
    {
        DateTime date => date.ToString(DateFormat, CultureInfo.InvariantCulture),
        DateTimeOffset date => date.ToString(DateFormat, CultureInfo.InvariantCulture),
        DateOnly date => date.ToString(DateFormat, CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(format: null, CultureInfo.InvariantCulture),
        IScriptCustomFunction => throw new ScriptValueException("A function cannot be printed; call it with its arguments."),
        _ => throw new ScriptValueException("An object cannot be printed; print one of its members."),
    };
}

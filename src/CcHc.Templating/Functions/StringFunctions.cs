using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary><c>string.…</c></summary>
internal static class StringFunctions
{
    public static ScriptObject Create()
    {
        var group = new FunctionGroup()
            .Add("append", "text with", call => Checked(call, call.Text(0) + call.Text(1)))
            .Add("prepend", "text by", call => Checked(call, call.Text(1) + call.Text(0)))
            .AddText("capitalize", text => Capitalize(text))
            .AddText("capitalizewords", text => CapitalizeWords(text))
            .Add("contains", "text value", call => Test(call, (text, value) => text.Contains(value, StringComparison.Ordinal)))
            .Add("starts_with", "text value", call => Test(call, (text, value) => text.StartsWith(value, StringComparison.Ordinal)))
            .Add("ends_with", "text value", call => Test(call, (text, value) => text.EndsWith(value, StringComparison.Ordinal)))
            .Add("equals_ignore_case", "text value", call => call.TextOrNull(0) is { } text && string.Equals(text, call.TextOrNull(1), StringComparison.OrdinalIgnoreCase))
            .AddText("downcase", text => text.ToLowerInvariant())
            .AddText("upcase", text => text.ToUpperInvariant())
            .Add("empty", "text", call => call.Text(0).Length == 0)
            .Add("whitespace", "text", call => string.IsNullOrWhiteSpace(call.Text(0)))
            .AddText("escape", text => Literal(text)[1..^1])
            .Add("literal", "text", call => call.TextOrNull(0) is { } text ? Literal(text) : null)
            .Add("handleize", "text", Handleize)
            .AddText("lstrip", text => text.TrimStart())
            .AddText("rstrip", text => text.TrimEnd())
            .AddText("strip", text => text.Trim())
            .AddText("strip_newlines", text => text.Replace("\r\n", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal))
            .Add("pad_left", "text width:int", call => call.Text(0).PadLeft(Width(call)))
            .Add("pad_right", "text width:int", call => call.Text(0).PadRight(Width(call)))
            .Add("pluralize", "number:int singular plural", call => call.Int(0) == 1 ? call.Text(1) : call.Text(2))
            .Add("size", "text", call => call.Text(0).Length)
            .Add("split", "text match", call => Split(call.Text(0), call.Text(1)))
            .Add("truncate", "text length:int ellipsis?", Truncate)
            .Add("truncatewords", "text count:int ellipsis?", TruncateWords)
            .Add("to_int", "text", call => int.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null)
            .Add("to_long", "text", call => long.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null)
            .Add("to_float", "text", call => float.TryParse(call.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null)
            .Add("to_double", "text", call => double.TryParse(call.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null);
        StringPartFunctions.AddTo(group);
        StringHashFunctions.AddTo(group);
        return group.Members;
    }

    private static string Checked(ScriptFunctionInvocation call, string text)
    {
        call.Context.CheckLength(text.Length);
        return text;
    }

    private static bool Test(ScriptFunctionInvocation call, Func<string, string, bool> test) => call.TextOrNull(1) is { Length: > 0 } value && test(call.Text(0), value);

    private static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitalizeWords(string text)
    {
        var result = new StringBuilder(text.Length);
        var isNewWord = true;
        foreach (var letter in text)
        {
            result.Append(isNewWord ? char.ToUpperInvariant(letter) : letter);
            isNewWord = char.IsWhiteSpace(letter) || (isNewWord && !char.IsLetter(letter));
        }

        return result.ToString();
    }

    private static string Literal(string text)
    {
        var result = new StringBuilder(text.Length + 2);
        ValuePrinter.AppendLiteral(result, text);
        return result.ToString();
    }

    private static string Handleize(ScriptFunctionInvocation call)
    {
        var text = call.TextOrNull(0) ?? throw new ScriptRuntimeException(call.Span, "A text is wanted here, and this is null.");
        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                result.Append(char.ToLowerInvariant(letter));
            }
            else if (result.Length == 0 || result[^1] != '-')
            {
                result.Append('-');
            }
        }

        if (result.Length > 0 && result[^1] == '-')
        {
            result.Length--;
        }

        return result.ToString();
    }

    private static int Width(ScriptFunctionInvocation call)
    {
        var width = call.Int(1);
        call.Context.CheckLength(width);
        return width >= 0 ? width : throw call.Error(1, "A width is not negative.");
    }

    private static ScriptArray Split(string text, string match) =>
        new(match.Length == 0 && text.Length > 0 ? [text] : text.Split(match, StringSplitOptions.RemoveEmptyEntries));

    private static string Truncate(ScriptFunctionInvocation call)
    {
        var ellipsis = call.TextOrNull(2) ?? "...";
        var text = call.Text(0);
        var length = call.Int(1);
        return text.Length <= length ? text : text[..Math.Max(length - ellipsis.Length, 0)] + ellipsis;
    }

    /// <summary>The dots come always, whatever ellipsis is given: the language has it so.</summary>
    private static string TruncateWords(ScriptFunctionInvocation call)
    {
        var words = Regex.Split(call.Text(0), @"\s+", RegexOptions.NonBacktracking).Where(word => word.Length > 0).ToList();
        var count = Math.Max(call.Int(1), 0);
        return call.Text(0).Length == 0 ? "" : string.Join(' ', words.Take(count)) + "...";
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;
using CcHc.Publisher.Rendering.Words;

namespace CcHc.Publisher.Rendering.Theming;

/// <summary>The functions that the site gives its templates, under the name <c>cchc</c>. They know nothing of the engine.</summary>
internal static class HostFunctions
{
    /// <summary>From here on a number has groups, which differ by language.</summary>
    private const int SmallestGrouped = 1000;

    private static readonly SearchValues<char> Escaped = SearchValues.Create("&<>\"'");

    /// <summary>Escapes what HTML needs and nothing else: five bytes a Vietnamese letter fewer than <c>html.escape</c>.</summary>
    public static string Escape(string? text)
    {
        var rest = text.AsSpan();
        var at = rest.IndexOfAny(Escaped);
        if (at < 0)
        {
            return text ?? "";
        }

        var html = new StringBuilder(rest.Length + 16);
        for (; at >= 0; at = rest.IndexOfAny(Escaped))
        {
            html.Append(rest[..at]).Append(rest[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            rest = rest[(at + 1)..];
        }

        return html.Append(rest).ToString();
    }

    /// <summary>As <see cref="Escape"/>, with a line break for each line break of the text.</summary>
    public static string Lines(string? text) => Escape(text).Replace("\n", "<br>", StringComparison.Ordinal);

    /// <summary>A number as the language of the words writes it: <c>1.234,5</c>. Nothing for nothing. The signs in it are words of the theme, so they are escaped.</summary>
    public static string Number(decimal? number, NumberForm form) => number is { } value ? Escape(form.Write(value)) : "";

    /// <summary>A text with its <c>{places}</c> filled. It is not escaped: that is for the end of the expression.</summary>
    public static string Fill(string? text, IEnumerable<KeyValuePair<string, object?>>? values, Func<object?, string> write) =>
        values is null ? text ?? "" : WordTable.FillText(text, values, write);

    /// <summary>A value as text to fill in; numbers as the language of the words writes them.</summary>
    public static string Text(object? value, NumberForm form) => value switch
    {
        string text => text,
        >= 0 and < SmallestGrouped => ((int)value).ToString(CultureInfo.InvariantCulture),
        int or long or decimal or double => form.Write(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        _ => value?.ToString() ?? "",
    };
}

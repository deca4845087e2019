using System.Text;
using CcHc.Publisher.Rendering.Words;

namespace CcHc.Publisher.Rendering.Theming;

/// <summary>The functions that the site gives its templates, under the name <c>cchc</c>. They know nothing of the engine.</summary>
internal static class HostFunctions
{
    /// <summary>Escapes what HTML needs and nothing else: five bytes a Vietnamese letter fewer than <c>html.escape</c>.</summary>
    public static string Escape(string? text)
    {
        var rest = text.AsSpan();
        var at = rest.IndexOfAny("&<>\"'");
        if (at < 0)
        {
            return text ?? "";
        }

        var html = new StringBuilder(rest.Length + 16);
        for (; at >= 0; at = rest.IndexOfAny("&<>\"'"))
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

    /// <summary>A whole number in Vietnamese form: <c>1.234</c>. Nothing for nothing.</summary>
    public static string Number(long? number)
    {
        if (number is not { } value)
        {
            return "";
        }

        var digits = Math.Abs((decimal)value).ToString();
        var grouped = new StringBuilder(digits.Length + 8).Append(value < 0 ? "-" : "");
        for (var at = 0; at < digits.Length; at++)
        {
            if (at > 0 && (digits.Length - at) % 3 == 0)
            {
                grouped.Append('.');
            }

            grouped.Append(digits[at]);
        }

        return grouped.ToString();
    }

    /// <summary>A text with its <c>{places}</c> filled. It is not escaped: that is for the end of the expression.</summary>
    public static string Fill(string? text, IEnumerable<KeyValuePair<string, object?>>? values) => WordTable.FillText(
        text ?? "", (values ?? []).ToDictionary(v => v.Key, v => v.Value is int or long ? Number(Convert.ToInt64(v.Value)) : v.Value?.ToString() ?? "", StringComparer.Ordinal));
}

using System.Text;
using HandlebarsDotNet;

namespace CcHc.Benchmarks;

/// <summary>Escapes for Handlebars.Net what <c>cchc.escape</c> escapes.</summary>
internal sealed class PlainEncoder : ITextEncoder
{
    public static string Escape(string? text)
    {
        var result = new StringBuilder();
        using var writer = new StringWriter(result);
        Write(text.AsSpan(), writer);
        return result.ToString();
    }

    public void Encode(StringBuilder? text, TextWriter target) => Write((text?.ToString()).AsSpan(), target);

    public void Encode(string? text, TextWriter target) => Write(text.AsSpan(), target);

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text?.MoveNext() == true)
        {
            Write([text.Current], target);
        }
    }

    private static void Write(ReadOnlySpan<char> rest, TextWriter target)
    {
        for (var at = rest.IndexOfAny("&<>\"'"); at >= 0; at = rest.IndexOfAny("&<>\"'"))
        {
            target.Write(rest[..at]);
            target.Write(rest[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
            rest = rest[(at + 1)..];
        }

        target.Write(rest);
    }
}

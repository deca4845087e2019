using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary><c>html.…</c></summary>
internal static class HtmlFunctions
{
    private const string KeptInUrls = "-_.~;/?:@&=+$,#[]!'()*";

    public static ScriptObject Create() => new FunctionGroup()
        .AddText("escape", text => WebUtility.HtmlEncode(text))
        .AddText("newline_to_br", text => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "<br />\n", StringComparison.Ordinal))
        .Add("strip", "text", Strip)
        .AddText("url_encode", text => Uri.EscapeDataString(text))
        .AddText("url_escape", text => EscapeUrl(text))
        .Members;

    private static string Strip(ScriptFunctionInvocation call) =>
        Regex.Replace(call.Text(0), "<script.*?</script>|<!--.*?-->|<style.*?</style>|<.*?>", "", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking);

    /// <summary>Escapes what can stand nowhere in an address, and leaves its parts as they are.</summary>
    private static string EscapeUrl(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || KeptInUrls.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                result.Append((char)rune.Value);
            }
            else
            {
                result.Append(Uri.EscapeDataString(rune.ToString()));
            }
        }

        return result.ToString();
    }
}

using System.Text;

namespace CcHc.Testing;

/// <summary>Strings as JSON of ASCII characters only, so that any UTF-16, lone surrogates too, comes through a pipe as it is.</summary>
public static class AsciiJson
{
    /// <summary>A string with its quotes.</summary>
    public static string Quote(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is >= ' ' and <= '~' and not ('"' or '\\'))
            {
                json.Append(c);
            }
            else
            {
                json.Append("\\u").Append(((int)c).ToString("x4"));
            }
        }

        return json.Append('"').ToString();
    }

    /// <summary>An array of strings.</summary>
    public static string Quote(IEnumerable<string> texts) => $"[{string.Join(',', texts.Select(Quote))}]";
}

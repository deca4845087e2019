namespace CcHc.Publisher.Content.Yaml;

/// <summary>The value on a line <c>key: value</c> or <c>- value</c>.</summary>
/// <param name="Before">What stands before the value.</param>
/// <param name="Text">The value, without blanks at its ends; never empty.</param>
internal sealed record InlineValue(string Before, string Text)
{
    /// <summary>Characters that mean something else to YAML where a value begins with them.</summary>
    private const string Indicators = "@`%*&!|>{}[],#?";

    /// <summary>Where the value begins, from 1.</summary>
    public int Column => Before.Length + 1;

    /// <summary>Whether a colon in it would be taken for the end of a key.</summary>
    public bool HasColon => !IsQuoted && (Text.Contains(": ", StringComparison.Ordinal) || Text.EndsWith(':'));

    /// <summary>Whether it must stand in quotes.</summary>
    public bool NeedsQuotes => HasColon || Indicators.Contains(Text[0], StringComparison.Ordinal);

    /// <summary>The value in double quotes.</summary>
    public string Quoted => $"\"{Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private bool IsQuoted => Text[0] is '"' or '\'';

    /// <summary>The value of a line, or null where it has none.</summary>
    public static InlineValue? Of(string line)
    {
        var start = line.Length - line.AsSpan().TrimStart(" -").Length;
        var colon = line.IndexOf(": ", start, StringComparison.Ordinal);
        if (colon >= 0)
        {
            start = colon + 2;
        }

        start = line.Length - line.AsSpan(start).TrimStart(' ').Length;
        var text = line[start..].TrimEnd();
        return text.Length == 0 ? null : new InlineValue(line[..start], text);
    }
}

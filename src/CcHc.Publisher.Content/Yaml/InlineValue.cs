namespace CcHc.Publisher.Content.Yaml;

/// <summary>The value on a line <c>key: value</c> or <c>- value</c>.</summary>
/// <param name="Before">What stands before the value.</param>
/// <param name="Text">The value, without blanks at its ends; never empty.</param>
internal sealed record InlineValue(string Before, string Text)
{
    /// <summary>Characters that mean something else to YAML where a value begins with them.</summary>
    private const string Indicators = "@`%*&!|>{}[],#";

    /// <summary>Where the value begins, from 1.</summary>
    public int Column => Before.Length + 1;

    /// <summary>Whether a colon in it would be taken for the end of a key.</summary>
    public bool HasColon => !IsQuoted && (Text.Contains(": ", StringComparison.Ordinal) || (Text.EndsWith(':') && Before.Contains(':', StringComparison.Ordinal)));

    /// <summary>Whether its first character means something else to YAML.</summary>
    public bool BeginsWithIndicator =>
        Indicators.Contains(Text[0], StringComparison.Ordinal) || Text is "-" or "?" || Text.StartsWith("- ", StringComparison.Ordinal) || Text.StartsWith("? ", StringComparison.Ordinal);

    /// <summary>Whether it begins with a quotation mark but words follow the closing one.</summary>
    public bool IsQuotedInPart => IsQuoted && ClosingQuote() is var at && at >= 0 && Text.AsSpan(at + 1).TrimStart() is [not '#', ..];

    /// <summary>Whether it begins with a quotation mark and none closes it on this line.</summary>
    public bool IsUnclosed => IsQuoted && ClosingQuote() < 0;

    /// <summary>The value in quotes: single ones where it has double ones itself, which is easier to read.</summary>
    public string Quoted =>
        Text.AsSpan().ContainsAny('"', '\\') && !Text.Contains('\'', StringComparison.Ordinal)
            ? $"'{Text}'"
            : $"\"{Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

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

    private int ClosingQuote()
    {
        for (var at = 1; at < Text.Length; at++)
        {
            if (Text[at] == '\\' && Text[0] == '"')
            {
                at++;
            }
            else if (Text[at] == Text[0])
            {
                if (Text[0] == '"' || at + 1 == Text.Length || Text[at + 1] != '\'')
                {
                    return at;
                }

                at++;
            }
        }

        return -1;
    }
}

using FsCheck;
using FsCheck.Fluent;

namespace CcHc.Publisher.Content.Tests.Robustness;

/// <summary>One thing that a slip of the hand, a bad merge or a wicked stranger does to a text.</summary>
public sealed record Mutation(int Kind, int At, int Length)
{
    private static readonly string[] Tokens =
    [
        "---\n", "...\n", ": ", ":", "- ", "? ", "\t", "\n", "\r", "  ", "\"", "'", "[", "]", "{", "}", "&a ", "*a", "!", "!!binary ", "|\n", ">\n", "%", "%YAML 1.1\n", "@", "`", "#", " #",
        ",", "~", "null", "\\", "\u0001", "\uFEFF", "\u2028", "\u0085", "\u0301", "\uD83D", "😀", "<script>", "{{", "999999999 ngày kể từ ngày ban hành", "30000 ngày kể từ ngày ban hành", "Quý I/99999", "99999999999999999999", "31/2/2026", "-1", "\u00A0", "..", "/", "\0",
    ];

    public static Gen<Mutation> Generator { get; } =
        from kind in Gen.Choose(0, 8)
        from at in Gen.Choose(0, 1_000_000)
        from length in Gen.Choose(0, 1_000_000)
        select new Mutation(kind, at, length);

    /// <summary>The changed text.</summary>
    public string Apply(string text)
    {
        var at = At % (text.Length + 1);
        var length = Math.Min(Length % 40, text.Length - at);
        return Kind switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Tokens[Length % Tokens.Length]),
            2 => text.Insert(at, text.Substring(at, length)),
            3 => text[..at],
            4 => text[at..],
            5 => SwapLines(text),
            6 => text.Insert(at, string.Concat(Enumerable.Repeat(Tokens[Length % Tokens.Length], Length % 50))),
            7 => text.Remove(at, length).Insert(at, Tokens[Length % Tokens.Length]),
            _ => Reindent(text),
        };
    }

    private string SwapLines(string text)
    {
        var lines = text.Split('\n');
        var (one, two) = (At % lines.Length, Length % lines.Length);
        (lines[one], lines[two]) = (lines[two], lines[one]);
        return string.Join('\n', lines);
    }

    private string Reindent(string text)
    {
        var lines = text.Split('\n');
        lines[At % lines.Length] = new string(' ', Length % 7) + lines[At % lines.Length].TrimStart();
        return string.Join('\n', lines);
    }
}

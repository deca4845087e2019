using System.Text;

namespace CcHc.Publisher.Model.Text;

/// <summary>Puts letters and combining marks together. See <see cref="VietnameseText.Compose"/>.</summary>
internal static class Composition
{
    private const int Orders = 3;

    /// <summary>See <see cref="VietnameseText.Compose"/>.</summary>
    public static string Compose(string text)
    {
        var mark = text.AsSpan().IndexOfAny(CombiningMark.All);
        if (mark < 0)
        {
            return text;
        }

        var at = Math.Max(mark - 1, 0);
        var composed = new StringBuilder(text.Length).Append(text, 0, at);
        while (at < text.Length)
        {
            var c = text[at++];
            if (at < text.Length && CombiningMark.All.Contains(text[at]) && VietnameseLetter.TryRead(c, out var letter))
            {
                var end = at;
                while (end < text.Length && CombiningMark.All.Contains(text[end]))
                {
                    end++;
                }

                AppendMarked(composed, letter, text.AsSpan(at, end - at));
                at = end;
            }
            else
            {
                composed.Append(c);
            }
        }

        var result = composed.ToString();
        return string.Equals(result, text, StringComparison.Ordinal) ? text : result;
    }

    private static void AppendMarked(StringBuilder composed, VietnameseLetter letter, ReadOnlySpan<char> marks)
    {
        var left = new StringBuilder();
        foreach (var mark in marks)
        {
            if (letter.TryAdd(mark, out var marked))
            {
                letter = marked;
            }
            else
            {
                left.Append(mark);
            }
        }

        composed.Append(letter.ToChar());
        AppendInOrder(composed, left.ToString());
    }

    /// <summary>Appends the marks that the letter cannot take, in Unicode's canonical order, equals as they stood.</summary>
    private static void AppendInOrder(StringBuilder composed, string marks)
    {
        for (var order = 0; order < Orders && marks.Length > 0; order++)
        {
            foreach (var mark in marks)
            {
                if (CombiningMark.Order(mark) == order)
                {
                    composed.Append(mark);
                }
            }
        }
    }
}

using System.Globalization;
using System.Text;

namespace CcHc.Publisher.Rendering.Words;

/// <summary>Writes numbers as a language does: <c>1.234,5</c> in Vietnamese, <c>1,234.5</c> in English.</summary>
/// <param name="Group">Stands between thousands.</param>
/// <param name="Point">Stands before decimals.</param>
public sealed record NumberForm(string Group, string Point)
{
    private const int MostDecimals = 2;
    private const int GroupLength = 3;

    /// <summary>The form of Vietnamese.</summary>
    public static NumberForm Vietnamese { get; } = new(".", ",");

    /// <summary>The form that words name; Vietnamese where they name none.</summary>
    public static NumberForm Of(WordTable words) => new(
        words.Has("number.group") ? words["number.group"] : Vietnamese.Group, words.Has("number.point") ? words["number.point"] : Vietnamese.Point);

    /// <summary>A number with at most two decimals, none of them a final zero.</summary>
    public string Write(decimal number)
    {
        var text = Math.Round(Math.Abs(number), MostDecimals, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
        var whole = text.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? text[..point] : text;
        var written = new StringBuilder(text.Length + 8).Append(number < 0 && text != "0" ? "-" : "");
        for (var at = 0; at < whole.Length; at++)
        {
            if (at > 0 && (whole.Length - at) % GroupLength == 0)
            {
                written.Append(Group);
            }

            written.Append(whole[at]);
        }

        return whole.Length == text.Length ? written.ToString() : written.Append(Point).Append(text, whole.Length + 1, text.Length - whole.Length - 1).ToString();
    }

    /// <summary>The size of a file: <c>1,2 MB</c>, <c>34 kB</c>.</summary>
    public string WriteSize(long bytes) => bytes < 1_000_000 ? $"{Write(Math.Max(1, (bytes + 999) / 1000))} kB" : $"{Write(Math.Round(bytes / 1_000_000m, 1))} MB";
}

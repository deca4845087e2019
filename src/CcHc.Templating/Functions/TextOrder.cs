using System.Collections.Frozen;

namespace CcHc.Templating.Functions;

/// <summary>The order of texts in <c>array.sort</c>, as dictionaries have it: first by letters, then by marks (a before á), then
/// lower case before upper case. The program runs without the tables of the system, so the Vietnamese alphabet stands here.</summary>
internal static class TextOrder
{
    private static readonly FrozenDictionary<char, (char Letter, int Mark)> Letters = new[]
    {
        "aáàăắằẵẳâấầẫẩãảạặậ", "eéèêếềễểẽẻẹệ", "iíìĩỉị", "oóòôốồỗổõỏơớờỡởợọộ", "uúùũủưứừữửựụ", "yýỳỹỷỵ",
    }
        .SelectMany(row => row.Select((letter, mark) => KeyValuePair.Create(letter, (row[0], mark))))
        .Append(KeyValuePair.Create('đ', ('d', 0)))
        .ToFrozenDictionary();

    public static int Compare(string a, string b)
    {
        var order = Compare(a, b, Primary);
        order = order != 0 ? order : Compare(a, b, letter => Fold(letter).Mark);
        return order != 0 ? order : Compare(a, b, letter => char.IsUpper(letter) ? 1 : 0);
    }

    private static int Compare(string a, string b, Func<char, int> weight)
    {
        for (var i = 0; i < a.Length && i < b.Length; i++)
        {
            var order = weight(a[i]).CompareTo(weight(b[i]));
            if (order != 0)
            {
                return order;
            }
        }

        return a.Length.CompareTo(b.Length);
    }

    /// <summary>White space comes first, then signs, digits, letters; đ comes behind d.</summary>
    private static int Primary(char letter)
    {
        var group = letter switch
        {
            _ when char.IsWhiteSpace(letter) => 0,
            _ when char.IsDigit(letter) => 2,
            _ when char.IsLetter(letter) => 3,
            _ => 1,
        };
        return (group << 20) + (Fold(letter).Letter << 1) + (letter is 'đ' or 'Đ' ? 1 : 0);
    }

    private static (char Letter, int Mark) Fold(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        return Letters.TryGetValue(lower, out var fold) ? fold : (lower, 0);
    }
}

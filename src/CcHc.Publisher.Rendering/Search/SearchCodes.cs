using System.Text;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>Brings codes into one form: numbers without leading zeros, so that <c>05/kh-ubnd</c> is <c>5/kh-ubnd</c> and <c>01/3/2026</c> is <c>1/3/2026</c>.</summary>
internal static class SearchCodes
{
    /// <summary>The form of a code that is indexed and searched.</summary>
    public static string Canonical(string code)
    {
        var canonical = new StringBuilder(code.Length);
        for (var at = 0; at < code.Length; at++)
        {
            var isFirst = at == 0 || !char.IsAsciiLetterOrDigit(code[at - 1]);
            if (isFirst && code[at] == '0')
            {
                while (at + 1 < code.Length && code[at] == '0' && char.IsAsciiDigit(code[at + 1]))
                {
                    at++;
                }
            }

            canonical.Append(code[at]);
        }

        return canonical.ToString();
    }
}

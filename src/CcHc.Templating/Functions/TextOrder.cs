namespace CcHc.Templating.Functions;

/// <summary>The order of texts in <c>array.sort</c>: letters without regard to case first, then lower case before upper case.</summary>
internal static class TextOrder
{
    public static int Compare(string a, string b)
    {
        var order = string.CompareOrdinal(a.ToLowerInvariant(), b.ToLowerInvariant());
        return order != 0 ? order : string.CompareOrdinal(b, a);
    }
}

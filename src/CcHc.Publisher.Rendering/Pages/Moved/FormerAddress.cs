using CcHc.Publisher.Rendering.Routing;

namespace CcHc.Publisher.Rendering.Pages.Moved;

/// <summary>Reads an earlier address as editors write it: <c>/ke-hoach-cu/</c>, <c>ke-hoach-cu</c>, <c>/tin/ke-hoach.html</c>.</summary>
internal static class FormerAddress
{
    /// <summary>Whether it can be an address of this site.</summary>
    public static bool TryParse(string written, out Address address)
    {
        var path = written.Trim().TrimStart('/');
        if (!path.EndsWith('/') && !path.EndsWith(".html", StringComparison.Ordinal))
        {
            path += '/';
        }

        address = new Address(path);
        return path.TrimEnd('/').Split('/').All(IsPart);
    }

    private static bool IsPart(string part) =>
        part.Length > 0 && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') && part.Trim('.').Length > 0;
}

namespace CcHc.Publisher.Building;

/// <summary>The address at which a site will stand.</summary>
internal static class BaseAddress
{
    /// <summary>Reads an address; null where it is none, or has a query or a fragment.</summary>
    public static Uri? Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Query.Length + address.Fragment.Length == 0
            ? Normalize(address)
            : null;

    /// <summary>The address with a final <c>/</c>.</summary>
    public static Uri? Normalize(Uri? address) =>
        address is null || address.AbsoluteUri.EndsWith('/') ? address : new Uri($"{address.AbsoluteUri}/");
}

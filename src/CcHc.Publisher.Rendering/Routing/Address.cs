namespace CcHc.Publisher.Rendering.Routing;

/// <summary>A place in the site, from its root and without a leading <c>/</c>: <c>ke-hoach-2026/</c> is a page, <c>robots.txt</c> a file, <c>""</c> the home page.</summary>
/// <param name="Path">The path, <c>/</c> between its parts, in letters that need no escaping but those of document names.</param>
public readonly record struct Address(string Path)
{
    /// <summary>Whether it is a page, whose file is <c>index.html</c>.</summary>
    public bool IsPage => Path.Length == 0 || Path.EndsWith('/');

    /// <summary>The file of the output folder that holds it.</summary>
    public string OutputPath => IsPage ? $"{Path}index.html" : Path;

    /// <summary>As it stands in data: from the site's root, with a leading <c>/</c>.</summary>
    public string RootRelative => $"/{EscapedPath}";

    /// <summary>The path as a link writes it.</summary>
    public string EscapedPath => string.Join('/', Path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>The full address in a site that stands at <paramref name="baseUrl"/>.</summary>
    public string At(Uri baseUrl) => baseUrl.AbsoluteUri + EscapedPath;

    /// <summary>The full address where it is known where the site will stand, else from the site's root.</summary>
    public string In(Uri? baseUrl) => baseUrl is null ? RootRelative : At(baseUrl);

    /// <summary>A place below this page.</summary>
    public Address Below(string path) => new(Path + path);

    /// <inheritdoc/>
    public override string ToString() => $"/{Path}";
}

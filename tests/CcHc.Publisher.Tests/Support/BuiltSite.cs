using System.Security.Cryptography;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CcHc.Publisher.Tests.Support;

/// <summary>A finished site in a folder.</summary>
internal sealed class BuiltSite(string folder)
{
    private readonly Dictionary<string, IHtmlDocument> _pages = new(StringComparer.Ordinal);

    /// <summary>Where it stands.</summary>
    public string Folder => folder;

    /// <summary>The paths of all its files, with <c>/</c>, ordinal.</summary>
    public IReadOnlyList<string> Files { get; } =
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    /// <summary>The paths of its pages.</summary>
    public IEnumerable<string> Pages => Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>A file's text.</summary>
    public string Text(string path) => File.ReadAllText(Path.Combine(folder, path));

    /// <summary>A page, parsed as a browser does.</summary>
    public IHtmlDocument Page(string path) => _pages.TryGetValue(path, out var page) ? page : _pages[path] = new HtmlParser().ParseDocument(Text(path));

    /// <summary>A JSON file.</summary>
    public JsonElement Json(string path)
    {
        using var json = JsonDocument.Parse(Text(path));
        return json.RootElement.Clone();
    }

    /// <summary>What differs between the files and the manifest: nothing, in a whole site.</summary>
    public IReadOnlyList<string> DifferencesFromManifest()
    {
        var listed = Json("site-manifest.json").GetProperty("files").EnumerateArray()
            .ToDictionary(f => f.GetProperty("path").GetString()!, f => f.GetProperty("sha256").GetString()!, StringComparer.Ordinal);
        var found = Files.Where(f => f != "site-manifest.json")
            .ToDictionary(f => f, f => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, f)))), StringComparer.Ordinal);
        return
        [
            .. listed.Keys.Except(found.Keys, StringComparer.Ordinal).Select(f => $"missing: {f}"),
            .. found.Keys.Except(listed.Keys, StringComparer.Ordinal).Select(f => $"not listed: {f}"),
            .. listed.Where(f => found.TryGetValue(f.Key, out var sha) && sha != f.Value).Select(f => $"differs: {f.Key}"),
        ];
    }
}

namespace CcHc.Publisher.Tests.Support;

/// <summary>The sample ward as if its data were real, so that what only real wards have can be tested with reports, results and decisions.</summary>
public sealed class MadeReal : IDisposable
{
    /// <summary>The ward's folder, and its name in addresses.</summary>
    internal const string Unit = "phuong-mau";

    /// <summary>Where the site of <see cref="Site"/> stands.</summary>
    internal const string BaseUrl = "https://example.org/cchc/";

    private readonly SourceTree _source = SourceTree.Empty();

    /// <summary>Copies the ward, and the site's configuration.</summary>
    public MadeReal()
    {
        _source.WriteBytes("site.config.yml", File.ReadAllBytes(RepositoryRoot.Combine("site.config.yml")));
        foreach (var file in Directory.EnumerateFiles(RepositoryRoot.Combine("content", Unit), "*", SearchOption.AllDirectories))
        {
            _source.WriteBytes(Path.GetRelativePath(RepositoryRoot.Path, file), File.ReadAllBytes(file));
        }

        var index = $"content/{Unit}/index.md";
        var text = File.ReadAllText(_source.Combine(index));
        var real = text.Replace("dữ liệu minh họa: true\n", "", StringComparison.Ordinal);
        Assert.NotEqual(text, real);
        _source.Write(index, real);
    }

    /// <summary>The ward's site; it is the only one, so it stands at the root.</summary>
    internal BuiltSite Site => field ??= Build("site", BaseUrl);

    /// <summary>The same at another address.</summary>
    internal BuiltSite Elsewhere => field ??= Build("elsewhere", "http://cong-thong-tin.example/");

    /// <inheritdoc/>
    public void Dispose() => _source.Dispose();

    private BuiltSite Build(string name, string baseUrl)
    {
        Cchc.Run("build", "--source", _source.Path, "--output", _source.Combine(name), "--as-of", RealSites.AsOf, "--base-url", baseUrl).Succeeded();
        return new BuiltSite(_source.Combine(name));
    }
}

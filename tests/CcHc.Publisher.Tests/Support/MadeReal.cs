namespace CcHc.Publisher.Tests.Support;

/// <summary>The sample ward as if its data were real, so that what only real wards have can be tested with reports, results and decisions.</summary>
public sealed class MadeReal : IDisposable
{
    /// <summary>The ward's folder, and its name in addresses.</summary>
    internal const string Unit = "phuong-mau";

    /// <summary>Where the site of <see cref="Site"/> stands.</summary>
    internal const string BaseUrl = "https://example.org/cchc/";

    private readonly SourceTree _alone = Copy(Unit);
    private readonly SourceTree _besideAnother = Copy(Unit, "phuong-an-tuong");

    /// <summary>The ward's site; it is the only one, so it stands at the root.</summary>
    internal BuiltSite Site => field ??= Build(_alone, "site", BaseUrl);

    /// <summary>The same at another address.</summary>
    internal BuiltSite Elsewhere => field ??= Build(_alone, "elsewhere", "http://cong-thong-tin.example/");

    /// <summary>The ward beside a ward that published no report, so that the site has a first page.</summary>
    internal BuiltSite BesideAnother => field ??= Build(_besideAnother, "site", BaseUrl);

    /// <inheritdoc/>
    public void Dispose()
    {
        _alone.Dispose();
        _besideAnother.Dispose();
    }

    private static SourceTree Copy(params string[] units)
    {
        var source = SourceTree.Empty().WriteBytes("site.config.yml", File.ReadAllBytes(RepositoryRoot.Combine("site.config.yml")));
        foreach (var file in units.SelectMany(u => Directory.EnumerateFiles(RepositoryRoot.Combine("content", u), "*", SearchOption.AllDirectories)))
        {
            source.WriteBytes(Path.GetRelativePath(RepositoryRoot.Path, file), File.ReadAllBytes(file));
        }

        var index = $"content/{Unit}/index.md";
        var text = File.ReadAllText(source.Combine(index));
        var real = text.Replace("dữ liệu minh họa: true\n", "", StringComparison.Ordinal);
        Assert.NotEqual(text, real);
        return source.Write(index, real);
    }

    private static BuiltSite Build(SourceTree source, string name, string baseUrl)
    {
        Cchc.Run("build", "--source", source.Path, "--output", source.Combine(name), "--as-of", RealSites.AsOf, "--base-url", baseUrl).Succeeded();
        return new BuiltSite(source.Combine(name));
    }
}

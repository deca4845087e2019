
namespace CcHc.Publisher.Tests.Support;

/// <summary>The repository's own content, built once in each way that citizens meet it.</summary>
public sealed class RealSites : IAsyncLifetime, IDisposable
{
    /// <summary>The date to which they refer.</summary>
    internal const string AsOf = "2026-11-20";

    private readonly TemporaryFolder _folder = new();
    private Task<BrowsedSite>? _browsed;

    /// <summary>At the root of a host.</summary>
    internal BuiltSite AtRoot => field ??= Build("root", "--base-url", "https://example.org/");

    /// <summary>The same, served and in a browser.</summary>
    internal Task<BrowsedSite> Browsed => _browsed ??= BrowsedSite.StartAsync(AtRoot);

    /// <summary>Below a folder of a host.</summary>
    internal BuiltSite BelowFolder => field ??= Build("folder", "--base-url", "https://example.org/cchc/");

    /// <summary>To be opened from a folder.</summary>
    internal BuiltSite Local => field ??= Build("local", "--local");

    /// <summary>One ward alone.</summary>
    internal BuiltSite OneUnit => field ??= Build("unit", "--unit", "phuong-an-tuong", "--base-url", "https://example.org/");

    /// <inheritdoc/>
    public Task InitializeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browsed is not null)
        {
            await (await _browsed).DisposeAsync();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private BuiltSite Build(string name, params string[] options)
    {
        Cchc.Run(["build", "--output", _folder.Combine(name), "--as-of", AsOf, .. options]).Succeeded();
        return new BuiltSite(_folder.Combine(name));
    }
}

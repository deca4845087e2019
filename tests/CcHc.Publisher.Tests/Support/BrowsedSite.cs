using Microsoft.Playwright;

namespace CcHc.Publisher.Tests.Support;

/// <summary>A finished site, served, and one browser that goes from page to page of it: starting either takes longer than most tests.</summary>
internal sealed class BrowsedSite : IAsyncDisposable
{
    private readonly SiteServer _server;
    private readonly Dictionary<bool, OpenedPage> _windows = [];

    private BrowsedSite(SiteServer server, Chromium browser)
    {
        _server = server;
        Browser = browser;
    }

    /// <summary>The browser, for a test that needs a window of its own.</summary>
    public Chromium Browser { get; }

    /// <summary>Starts both.</summary>
    public static async Task<BrowsedSite> StartAsync(BuiltSite site) => new(new SiteServer(site.Folder), await Chromium.StartAsync());

    /// <summary>The address of a page.</summary>
    public string AddressOf(string path) => _server.Address + path;

    /// <summary>Goes to a page, in the window that all tests share: of this width, in light colours, with no other wish of a reader.</summary>
    public async Task<IPage> GoAsync(string path, int width, bool scripts = true)
    {
        if (!_windows.TryGetValue(scripts, out var window))
        {
            _windows[scripts] = window = await Browser.OpenAsync("about:blank", width, scripts);
        }

        await window.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None, ReducedMotion = ReducedMotion.NoPreference });
        await window.Page.SetViewportSizeAsync(width, Chromium.Height);
        await window.Page.GotoAsync(AddressOf(path));
        return window.Page;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _server.Dispose();
    }
}

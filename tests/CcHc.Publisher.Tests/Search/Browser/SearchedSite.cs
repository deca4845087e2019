using CcHc.Publisher.Tests.Support;
using Microsoft.Playwright;

namespace CcHc.Publisher.Tests.Search.Browser;

/// <summary>The repository's own site on a host that allows nothing but itself, and the real browser before it; shared by the tests of a class.</summary>
/// <param name="sites">The builds of the site.</param>
public sealed class SearchedSite(RealSites sites) : IAsyncLifetime
{
    /// <summary>The page of the search.</summary>
    internal const string SearchPage = "tim-kiem/";

    /// <summary>A page like most.</summary>
    internal const string TaskPage = "phuong-an-tuong/ke-hoach-2026/nhiem-vu/07/";

    private Chromium _browser = null!;

    /// <summary>The host.</summary>
    internal SiteServer Server { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Server = new SiteServer(sites.AtRoot.Folder);
        _browser = await Chromium.StartAsync();
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        Server.Dispose();
    }

    /// <summary>Opens a page of the site.</summary>
    internal Task<OpenedPage> OpenAsync(string path, int width = 1280, bool scripts = true) => _browser.OpenAsync(Server.Address + path, width, scripts);

    /// <summary>Opens a page that was built for a test.</summary>
    internal Task<OpenedPage> OpenAsync(SiteServer server, string path) => _browser.OpenAsync(server.Address + path, 1280);

    /// <summary>The box.</summary>
    internal static ILocator Box(OpenedPage opened) => opened.Page.Locator("header form[role=search] input[name=q]");

    /// <summary>The sentence that says how much was found.</summary>
    internal static ILocator Said(OpenedPage opened) => opened.Page.Locator("#so-ket-qua");

    /// <summary>Opens the search's page with a query and waits for the results.</summary>
    internal async Task<OpenedPage> SearchAsync(string query, int width = 1280)
    {
        var opened = await OpenAsync($"{SearchPage}?q={Uri.EscapeDataString(query)}", width);
        await Assertions.Expect(Said(opened)).ToContainTextAsync("“");
        return opened;
    }

    /// <summary>The texts of elements, as they are read.</summary>
    internal static async Task<IReadOnlyList<string>> TextsAsync(OpenedPage opened, string selector) => await opened.Page.Locator(selector).AllTextContentsAsync();
}

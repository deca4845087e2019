using Microsoft.Playwright;

namespace CcHc.Publisher.Tests.Support;

/// <summary>The real browser, Debian's Chromium (<c>.ci/test</c> installs it).</summary>
internal sealed class Chromium : IAsyncDisposable
{
    /// <summary>The height of every window.</summary>
    public const int Height = 800;

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>How long a busy machine may take until a page shows what is waited for, in milliseconds; not a measure of anything.</summary>
    private const float Patience = 90_000;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chromium(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    /// <summary>Starts it without a window. Where it is not installed the test fails: nothing is skipped.</summary>
    public static async Task<Chromium> StartAsync()
    {
        var path = Environment.GetEnvironmentVariable("CCHC_CHROMIUM") ?? Array.Find(Places, File.Exists)
            ?? throw new InvalidOperationException("Chromium is not installed. Run the tests with: bash .ci/test");
        Assertions.SetDefaultExpectTimeout(Patience);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return new Chromium(playwright, browser);
    }

    /// <summary>Opens an address in a window of a width, as on a phone (360) or a desk (1280).</summary>
    public async Task<OpenedPage> OpenAsync(string address, int width, bool scripts = true)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = Height },
            JavaScriptEnabled = scripts,
            Locale = "vi-VN",
        });
        context.SetDefaultTimeout(Patience);
        var opened = new OpenedPage(context, await context.NewPageAsync());
        await opened.Page.GotoAsync(address);
        return opened;
    }

    /// <summary>Opens a page of a site as a host would serve it, with a strict security policy. Nothing leaves the machine.</summary>
    public async Task<OpenedPage> OpenServedAsync(BuiltSite site, Uri baseUrl, string path)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 800 } });
        await context.RouteAsync("**/*", async route =>
        {
            var address = route.Request.Url;
            var asked = address.StartsWith(baseUrl.AbsoluteUri, StringComparison.Ordinal) ? new Uri(address).AbsolutePath[baseUrl.AbsolutePath.Length..] : null;
            var file = asked is null ? "" : Path.Combine(site.Folder, asked.Length == 0 || asked.EndsWith('/') ? $"{asked}index.html" : asked);
            await (File.Exists(file)
                ? route.FulfillAsync(new RouteFulfillOptions { Path = file, Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = "default-src 'self'", ["Content-Type"] = TypeOf(file) } })
                : route.AbortAsync());
        });
        var opened = new OpenedPage(context, await context.NewPageAsync());
        await opened.Page.GotoAsync($"{baseUrl}{path}");
        return opened;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css",
        ".js" => "text/javascript",
        ".svg" => "image/svg+xml",
        ".json" => "application/json",
        _ => "application/octet-stream",
    };
}

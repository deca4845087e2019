using Microsoft.Playwright;

namespace CcHc.Publisher.Tests.Support;

/// <summary>A page in the browser, and what it did since it was opened.</summary>
internal sealed class OpenedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    /// <summary>Listens to a page that was not opened yet.</summary>
    public OpenedPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Dialog += (_, dialog) =>
        {
            Dialogs.Add(dialog.Message);
            _ = dialog.DismissAsync();
        };
        page.Request += (_, request) => Requests.Add(request.Url);
        page.PageError += (_, error) => Errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                Errors.Add(message.Text);
            }
        };
        page.RequestFailed += (_, request) => Errors.Add($"failed: {request.Url}");
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>The boxes that it showed.</summary>
    public List<string> Dialogs { get; } = [];

    /// <summary>What it asked for.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>What went wrong in it.</summary>
    public List<string> Errors { get; } = [];

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}

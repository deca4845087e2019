using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace CcHc.Publisher.Tests.Support;

/// <summary>Serves a finished site on this machine as a strict host does, and remembers what it was asked for.</summary>
internal sealed class SiteServer : IDisposable
{
    private const string Policy = "default-src 'self'";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
        [".xml"] = "application/xml",
    };

    private readonly string _folder;
    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly Task _serving;

    /// <summary>Starts to serve a folder.</summary>
    public SiteServer(string folder)
    {
        _folder = folder;
        Address = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _serving = Task.Run(ServeAsync);
    }

    /// <summary>Where it stands, with a final <c>/</c>.</summary>
    public string Address { get; }

    /// <summary>The paths that were asked for so far, without a leading <c>/</c>.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    /// <summary>What is answered instead of a file: a status for a path, or null for the file.</summary>
    public Func<string, int?> Refuse { get; set; } = _ => null;

    /// <inheritdoc/>
    public void Dispose()
    {
        _listener.Stop();
        _serving.GetAwaiter().GetResult();
        _listener.Close();
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return; // Stopped.
            }

            await AnswerAsync(context);
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath[1..]);
        _requests.Enqueue(path);
        var file = Path.Combine(_folder, path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path);
        try
        {
            using var response = context.Response;
            response.Headers["Content-Security-Policy"] = Policy;
            if ((Refuse(path) ?? (File.Exists(file) ? null : 404)) is { } status)
            {
                response.StatusCode = status;
                return;
            }

            response.ContentType = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
            var bytes = await File.ReadAllBytesAsync(file);
            response.ContentLength64 = bytes.Length;
            await response.OutputStream.WriteAsync(bytes);
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // The browser went away before it had everything, or the test has ended.
        }
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}

using System.Text;
using System.Text.Json;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.TakeAway;

/// <summary>A feed as a feed library reads it.</summary>
internal sealed record ReadFeed
{
    private const string Script = "tests/CcHc.Publisher.Tests/js/read-feeds.js";

    /// <summary>Where it stands.</summary>
    public required string Path { get; init; }

    /// <summary>What the library found.</summary>
    public required JsonElement Found { get; init; }

    /// <summary>The feed's own address.</summary>
    public string? Self => Found.GetProperty("self").GetString();

    /// <summary>The page that it belongs to.</summary>
    public string? Url => Found.GetProperty("url").GetString();

    /// <summary>Its title.</summary>
    public string? Title => Found.GetProperty("title").GetString();

    /// <summary>The sentence about it.</summary>
    public string? About => Found.GetProperty("description").GetString();

    /// <summary>Its entries.</summary>
    public IReadOnlyList<JsonElement> Entries => [.. Found.GetProperty("items").EnumerateArray()];

    /// <summary>The entries' names.</summary>
    public IEnumerable<string?> EntryIds => Entries.Select(e => e.GetProperty("id").GetString());

    /// <summary>All feeds of a site.</summary>
    public static IReadOnlyList<ReadFeed> All(BuiltSite site)
    {
        string[] paths = [.. site.Files.Where(f => System.IO.Path.GetFileName(f) == "feed.xml")];
        var lines = NodeScript.Run(Script, string.Concat(paths.Select(p => AsciiJson.Quote(site.Text(p)) + '\n')), "@rowanmanning/feed-parser");
        var found = Encoding.UTF8.GetString(lines).Split('\n')[..^1];
        return [.. paths.Zip(found, (path, line) => new ReadFeed { Path = path, Found = JsonSerializer.Deserialize<JsonElement>(line) })];
    }
}

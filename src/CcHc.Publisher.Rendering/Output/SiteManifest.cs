using System.Text;
using System.Text.Json;

namespace CcHc.Publisher.Rendering.Output;

/// <summary><c>site-manifest.json</c>: what the site consists of. A folder is ours if it holds one.</summary>
public sealed record SiteManifest
{
    /// <summary>The file's name in the output folder.</summary>
    public const string FileName = "site-manifest.json";

    private const string GeneratorName = "CcHc.Publisher";

    /// <summary>The date to which the site refers.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Where the site will stand, or null.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>Every file but the manifest itself, in ordinal order of their paths.</summary>
    public required IReadOnlyList<ManifestEntry> Files { get; init; }

    /// <summary>The manifest as JSON, a file a line.</summary>
    public byte[] ToJson()
    {
        var json = new StringBuilder()
            .Append("{\"version\": 1, \"as_of\": \"").Append($"{AsOf:yyyy-MM-dd}")
            .Append("\", \"base_url\": ").Append(BaseUrl is null ? "null" : JsonSerializer.Serialize(BaseUrl.AbsoluteUri))
            .Append(", \"generator\": ").Append(JsonSerializer.Serialize($"{GeneratorName} {Version}"))
            .Append(", \"files\": [");
        var separator = "\n";
        foreach (var file in Files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            json.Append(separator).Append("{\"path\": ").Append(JsonSerializer.Serialize(file.Path))
                .Append(", \"size\": ").Append(file.Size).Append(", \"sha256\": \"").Append(file.Sha256).Append("\"}");
            separator = ",\n";
        }

        return Encoding.UTF8.GetBytes(json.Append("\n]}\n").ToString());
    }

    /// <summary>Whether a folder holds a manifest that this program wrote.</summary>
    public static bool IsIn(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return false;
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return json.RootElement.ValueKind == JsonValueKind.Object
                && json.RootElement.TryGetProperty("generator", out var generator)
                && generator.ValueKind == JsonValueKind.String
                && generator.GetString()!.StartsWith(GeneratorName, StringComparison.Ordinal);
        }
        catch (JsonException)
        {
            // Somebody else's file of the same name.
            return false;
        }
    }
}

using System.IO.Compression;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Quality;

/// <summary>What a phone on a slow network loads, as hosts send it: gzip at its usual level.</summary>
internal static class Weight
{
    /// <summary>The bytes of a file.</summary>
    public static int Of(BuiltSite site, string file)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(Path.Combine(site.Folder, file)));
        }

        return (int)compressed.Length;
    }
}

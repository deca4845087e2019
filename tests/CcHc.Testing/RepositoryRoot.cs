namespace CcHc.Testing;

/// <summary>The folder that holds <c>CcHc.Publisher.sln</c>.</summary>
public static class RepositoryRoot
{
    private const string Marker = "CcHc.Publisher.sln";

    /// <summary>What <c>PathMap</c> writes into assemblies in place of the folder.</summary>
    private const string MappedRoot = "/_/";

    private static readonly Lazy<string> Found = new(Find);

    /// <summary>Its path, without a final separator.</summary>
    public static string Path => Found.Value;

    /// <summary>A path below it.</summary>
    /// <example><c>RepositoryRoot.Combine("content", "trang")</c></example>
    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>The real path of a source file as <c>[CallerFilePath]</c> gives it: <c>/_/tests/…</c> where the build maps paths.</summary>
    public static string Resolve(string callerFilePath)
    {
        var path = callerFilePath.Replace('\\', '/');
        return path.StartsWith(MappedRoot, StringComparison.Ordinal) ? Combine(path[MappedRoot.Length..].Split('/')) : callerFilePath;
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {Marker}.");
    }
}

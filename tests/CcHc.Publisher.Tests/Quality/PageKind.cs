namespace CcHc.Publisher.Tests.Quality;

/// <summary>A page that stands for all of its kind.</summary>
/// <param name="Name">The name of its pictures in <c>docs/pictures</c>.</param>
/// <param name="Path">Its address from the site's root: <c>du-lieu/</c>, or <c>404.html</c>.</param>
/// <param name="IsFragment">Whether it is made to stand in another page: without head, way and foot.</param>
/// <param name="LeadsOn">Whether a browser goes on to another page at once.</param>
internal sealed record PageKind(string Name, string Path, bool LeadsOn = false, bool IsFragment = false)
{
    /// <summary>Its file in the output folder.</summary>
    public string File => Path.Length == 0 || Path.EndsWith('/') ? $"{Path}index.html" : Path;
}

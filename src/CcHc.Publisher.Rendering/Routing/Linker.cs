using System.Text;

namespace CcHc.Publisher.Rendering.Routing;

/// <summary>Writes the links of one page. They are relative, so that the site works at any place and from a folder.</summary>
/// <param name="from">The page.</param>
/// <param name="style">How links are written.</param>
public sealed class Linker(Address from, LinkStyle style)
{
    /// <summary>The page whose links these are.</summary>
    public Address From => from;

    /// <summary>The link from the page to <paramref name="to"/>, ready for an attribute.</summary>
    public string To(Address to) => Relative(style.IsLocal && to.IsPage ? new Address(to.OutputPath) : to);

    /// <summary>The link from the page to a folder, with a final <c>/</c>, behind which a template writes a file's name.</summary>
    public string ToFolder(Address folder) => Relative(folder);

    private string Relative(Address to)
    {
        var escaped = to.EscapedPath;
        if (style.AbsolutePrefix is { } prefix)
        {
            return prefix + escaped;
        }

        var fromParts = from.Path.Split('/')[..^1];
        var toParts = escaped.Split('/');
        var common = 0;
        while (common < fromParts.Length && common < toParts.Length - 1 && fromParts[common] == toParts[common])
        {
            common++;
        }

        var link = new StringBuilder();
        for (var up = common; up < fromParts.Length; up++)
        {
            link.Append("../");
        }

        link.AppendJoin('/', toParts[common..]);
        return link.Length == 0 ? "./" : link.ToString();
    }
}

using System.Text;

namespace CcHc.Publisher.Content.Tests.Robustness;

/// <summary>A file that stands somewhere in the small ward.</summary>
public sealed record AnyFile(string Place, byte[] Bytes)
{
    /// <summary>Readable where the property fails.</summary>
    public override string ToString() => $"{Place}:\n{Encoding.UTF8.GetString(Bytes)}";
}

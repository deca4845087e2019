using System.Security.Cryptography;
using System.Text;
using CcHc.Publisher.Model.Text;
using CcHc.Publisher.Model.Units;

namespace CcHc.Publisher.Rendering.Feeds;

/// <summary>
/// Names that last: made of the ids of the content, which are given once, and not of addresses. A site that moves to another host or into a
/// folder keeps them, so nobody's reader shows old news again.
/// </summary>
internal static class FeedIds
{
    private const int IdBytes = 16;

    /// <summary>The name of something in a unit: a UUID of version 8 (RFC 9562), the first bytes of a SHA-256.</summary>
    /// <param name="unit">The unit. Its province is part of the name: units of two provinces may share an id.</param>
    /// <param name="path">Ids, with <c>/</c> between them; empty for the unit itself.</param>
    public static string Of(Unit unit, string path)
    {
        var name = $"cchc/{VietnameseText.Slug(unit.Province ?? "")}/{unit.Id}/{path}";
        var id = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, IdBytes);
        id[6] = (byte)((id[6] & 0x0F) | 0x80);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(id, bigEndian: true)}";
    }
}

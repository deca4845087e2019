using System.Security.Cryptography;
using System.Text;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>A name for the state of the search: the folder of its files, so that browsers may keep them for ever.</summary>
internal sealed class SearchVersion : IDisposable
{
    private const int Letters = 12;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Takes what the search is made of.</summary>
    public void Add(ReadOnlySpan<byte> bytes) => _hash.AppendData(bytes);

    /// <summary>Takes a document: all that is shown, filtered by or searched.</summary>
    public void Add(SearchDocument document)
    {
        Add(document.Url, document.Title, document.Context, document.Detail, $"{document.Kind}{document.Answers}{document.Deadline}{document.Year}{document.Unit?.IsSample}");
        Add(document.Unit?.Name ?? "", document.Plan?.Title ?? "");
        Add([.. document.Agencies.Select(a => $"{a.Id}\n{a.Name}"), "", .. document.OtherNames, "", .. document.Texts]);
    }

    /// <summary>The name.</summary>
    public string Name() => Convert.ToHexStringLower(_hash.GetCurrentHash())[..Letters];

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private void Add(params string[] texts) => _hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\0', texts) + "\0\0"));
}

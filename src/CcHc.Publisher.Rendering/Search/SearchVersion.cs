using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using CcHc.LunrIndex;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>A name for the state of the search: the folder of its files, so that browsers may keep them for ever.</summary>
internal sealed class SearchVersion : IDisposable
{
    private const int Letters = 12;

    /// <summary>So many bytes are hashed at once.</summary>
    private const int Enough = 1 << 15;

    private readonly ArrayBufferWriter<byte> _waiting = new(Enough * 2);
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Takes what the search is made of.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        TakeWaiting();
        _hash.AppendData(bytes);
    }

    /// <summary>Takes a document: all that is shown, filtered by or searched.</summary>
    public void Add(SearchDocument document)
    {
        Add(document.Url, document.Title, document.Context, document.Detail, $"{document.Kind}{document.Answers}{document.Deadline}{document.Year}{document.Unit?.IsSample}");
        Add(document.Unit?.Name ?? "", document.Plan?.Title ?? "");
        Add([.. document.Agencies.Select(a => $"{a.Id}\n{a.Name}"), "", .. document.OtherNames, "", .. document.Texts, "", .. document.Paragraphs]);
    }

    /// <summary>Takes the index: its terms, and what weights are calculated from. A program that takes text apart or weighs otherwise writes other files.</summary>
    public void Add(IndexContent index)
    {
        Add([.. index.Fields.Select(f => $"{f.Name} {f.Boost:R}"), $"{index.K1:R} {index.B:R} {Shards.Enough} {ShardedIndex.RowsOfFile}"]);
        for (var document = 0; document < index.Documents; document++)
        {
            Add($"{index.Boost(document):R} {string.Join(' ', Enumerable.Range(0, index.Fields.Count).Select(field => index.Length(document, field)))}");
        }

        for (var term = 0; term < index.Terms; term++)
        {
            Add(index.Term(term));
        }
    }

    /// <summary>The name.</summary>
    public string Name()
    {
        TakeWaiting();
        return Convert.ToHexStringLower(_hash.GetCurrentHash())[..Letters];
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    private void Add(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            Encoding.UTF8.GetBytes(text, _waiting);
            _waiting.Write("\0"u8);
        }

        _waiting.Write("\0"u8);
        if (_waiting.WrittenCount >= Enough)
        {
            TakeWaiting();
        }
    }

    private void TakeWaiting()
    {
        _hash.AppendData(_waiting.WrittenSpan);
        _waiting.ResetWrittenCount();
    }
}

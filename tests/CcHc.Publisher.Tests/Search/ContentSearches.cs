namespace CcHc.Publisher.Tests.Search;

/// <summary>The search of this repository's content, written once in each form.</summary>
public sealed class ContentSearches : IDisposable
{
    /// <summary>In one piece.</summary>
    internal WrittenSearch Whole { get; } = WrittenSearch.OfContent(WrittenSearch.Whole);

    /// <summary>In pieces.</summary>
    internal WrittenSearch Sharded { get; } = WrittenSearch.OfContent(WrittenSearch.Sharded);

    /// <inheritdoc/>
    public void Dispose()
    {
        Whole.Dispose();
        Sharded.Dispose();
    }
}

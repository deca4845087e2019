using CcHc.LunrIndex.Tests.Support;

namespace CcHc.LunrIndex.Tests.Conformance;

public sealed class CorpusTests
{
    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    [InlineData(6000)]
    public void An_index_of_a_corpus_has_the_bytes_of_lunr_js(int documents) => LunrJs.AssertSameBytes(Corpus.Of(documents));

    [Fact]
    public void The_same_documents_give_the_same_bytes() => Assert.Equal(Corpus.Of(100).Build(), Corpus.Of(100).Build());
}

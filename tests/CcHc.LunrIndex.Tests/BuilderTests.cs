using System.Text;

namespace CcHc.LunrIndex.Tests;

public sealed class BuilderTests
{
    [Theory]
    [InlineData("a/b")]
    [InlineData("_index")]
    [InlineData("__proto__")]
    [InlineData("constructor")]
    public void A_field_that_lunr_cannot_have_is_refused(string name) => Assert.Throws<ArgumentException>(() => new Builder().AddField(name));

    [Fact]
    public void A_field_is_added_once() => Assert.Throws<ArgumentException>(() => new Builder().AddField("title").AddField("title"));

    [Fact]
    public void A_document_needs_a_reference() => Assert.Throws<ArgumentException>(() => new Builder().AddField("title").Add(new Document { { "title", "một" } }));

    [Fact]
    public void Two_documents_have_two_references()
    {
        var builder = new Builder();
        builder.Add(new Document { { "id", "a" } });
        Assert.Throws<ArgumentException>(() => builder.Add(new Document { { "id", "a" } }));
    }

    [Fact]
    public void A_value_that_is_no_text_is_refused() => Assert.Throws<ArgumentException>(() => new Builder().AddField("n").Add(new Document { { "id", "a" }, { "n", 5 } }));

    [Fact]
    public void Fields_come_before_documents_and_documents_before_the_index()
    {
        var builder = new Builder().AddField("title");
        builder.Add(new Document { { "id", "a" } });
        Assert.Throws<InvalidOperationException>(() => builder.AddField("body"));
        builder.Build();
        Assert.Throws<InvalidOperationException>(() => builder.Add(new Document { { "id", "b" } }));
        Assert.Throws<InvalidOperationException>(builder.Build);
    }

    [Fact]
    public void The_key_of_references_can_be_another()
    {
        var index = Index.Build(builder =>
        {
            builder.ReferenceField = "address";
            builder.AddField("title").Add(new Document { { "address", "/a/" }, { "title", "Một" } });
        });

        const string Expected =
            """{"version":"2.3.9","fields":["title"],"fieldVectors":[["title//a/",[0,0.288]]],"invertedIndex":[["một",{"_index":0,"title":{"/a/":{}}}]],"pipeline":[]}""";
        Assert.Equal(Expected, index.ToJson());
    }

    [Fact]
    public void The_stream_stays_open_and_takes_the_same_text_without_a_mark()
    {
        var index = Index.Build(builder => builder.AddField("title").Add(new Document { { "id", "a" }, { "title", "Một cửa" } }));
        using var stream = new MemoryStream();
        index.SaveToJsonStream(stream);
        Assert.True(stream.CanWrite);
        Assert.Equal(index.ToJson(), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_pipeline_names_its_steps_in_order() =>
        Assert.Equal(["b", "a"], new Pipeline().Add("b", (token, _, _) => [token]).Add("a", (token, _, _) => [token]).Labels);
}

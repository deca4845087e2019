using System.Globalization;
using CcHc.LunrIndex.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace CcHc.LunrIndex.Tests.Conformance;

public sealed class RandomDocumentTests
{
    private const int Size = 12;

    private static readonly string[] FieldNames = ["title", "body", "1", "đ", "x y", "10"];

    /// <summary>Any UTF-16, lone surrogates included; but of characters that this runtime's Unicode does not know, it cannot know the lower case.</summary>
    private static readonly Gen<string> AnyCharacter = Gen.Choose(0, 0xFFFF).Select(c => (char)c)
        .Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.OtherNotAssigned).Select(c => c.ToString());

    private static readonly Gen<string> Word = Gen.Elements("kế", "hoạch", "KẾ", "đ", "1", "2", "__proto__", "-", " ", "  ", "\t", "Σ", "a", "😀", "\uD800", "\"", "05/KH");

    private static readonly Gen<string> Text = Gen.Frequency((1, AnyCharacter), (3, Word), (2, Gen.Constant(" "))).ListOf().Select(string.Concat);

    private static readonly Gen<object?> Value = Gen.Frequency(
        (6, Text.Select(object? (t) => t)), (2, Text.ListOf().Select(object? (t) => t.ToArray())), (1, Gen.Constant<object?>(null)));

    private static readonly Gen<double> Boost = Gen.Frequency(
        (4, Gen.Constant(1.0)), (1, Gen.Choose(-3, 50).Select(x => x / 4.0)), (1, Gen.Choose(-12, 24).Select(x => Math.Pow(10, x) * 1.7)));

    private static readonly Gen<IndexCase> Cases =
        from names in Gen.SubListOf(FieldNames)
        from boosts in Boost.ArrayOf(FieldNames.Length)
        from references in Gen.OneOf(Gen.Choose(0, 30).Select(x => x.ToString()), Text).ListOf()
        from values in Value.ArrayOf(references.Count * names.Count)
        from documentBoosts in Boost.ArrayOf(references.Count)
        from steps in Gen.Frequency((3, Gen.Constant(Array.Empty<string>())), (1, Gen.SubListOf(Steps.Labels).Select(s => s.ToArray())))
        from lengths in Gen.Choose(0, 20)
        from repetitions in Gen.Choose(0, 40)
        select new IndexCase
        {
            Fields = [.. names.Select((name, at) => new Field(name, boosts[at]))],
            Documents = [.. Documents([.. references.Distinct(StringComparer.Ordinal)], [.. names], values, documentBoosts)],
            DocumentSteps = [.. steps],
            B = lengths / 20.0,
            K1 = repetitions / 10.0,
        };

    [Fact]
    public void An_index_of_random_documents_has_the_bytes_of_lunr_js() =>
        LunrJs.AssertSameBytes([.. Cases.Sample(Size, new Rnd(20261120, 5), RandomCases.Count(200))]);

    private static IEnumerable<Document> Documents(string[] references, string[] names, object?[] values, double[] boosts)
    {
        for (var at = 0; at < references.Length; at++)
        {
            var document = new Document { Boost = boosts[at] };
            for (var field = 0; field < names.Length; field++)
            {
                document[names[field]] = values[(at * names.Length) + field];
            }

            document["id"] = references[at];
            yield return document;
        }
    }
}

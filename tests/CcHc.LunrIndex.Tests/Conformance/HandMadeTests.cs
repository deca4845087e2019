using CcHc.LunrIndex.Tests.Support;

namespace CcHc.LunrIndex.Tests.Conformance;

public sealed class HandMadeTests
{
    private static readonly Dictionary<string, IndexCase> Cases = new(StringComparer.Ordinal)
    {
        ["no document"] = Of(["title"]),
        ["no field"] = Of([], new Document { { "id", "a" } }),
        ["one document"] = Of(["title"], Titled("a", "một cửa")),
        ["one word in all documents"] = Of(["title"], Titled("a", "kế"), Titled("b", "kế"), Titled("c", "kế kế kế")),
        ["empty and missing values"] = Of(
            ["title", "body"], Titled("a", ""), new Document { { "id", "b" }, { "title", null }, { "body", Array.Empty<string>() } }, new Document { { "id", "c" } }, Titled("d", "có chữ")),
        ["a field that nothing stands in"] = Of(["title", "none"], Titled("a", "một hai"), Titled("b", "hai")),
        ["keys that are no field"] = Of(["title"], new Document { { "id", "a" }, { "note", "không" }, { "title", "có" } }),
        ["several fields with boosts"] = new()
        {
            Fields = [new Field("title", 10), new Field("body"), new Field("codes", 0.25), new Field("zero", 0), new Field("less", -2)],
            Documents =
            [
                .. Enumerable.Range(1, 9).Select(at => new Document
                {
                    ["id"] = $"t{at}", ["title"] = $"việc {at}", ["body"] = $"việc thứ {at} của kế hoạch, việc chung", ["codes"] = new[] { $"{at}/kh" }, ["zero"] = "việc", ["less"] = "việc khác",
                }),
            ],
        },
        ["documents with boosts"] = Of(["title"], [.. new[] { 1, 0, 0.1, 2, -3, 1e-3, 1234.5678 }.Select((boost, at) => Titled($"t{at}", $"chung riêng{at}", boost))]),
        ["weights beyond a million"] = Of(["title"], [.. Enumerable.Range(0, 40).Select(at => Titled($"t{at}", $"chung riêng{at} {(at % 3 == 0 ? "ba" : "")}", Math.Pow(10, at)))]),
        ["other numbers for lengths and repetitions"] = Of(["title"], Titled("a", "một một hai"), Titled("b", "hai"), Titled("c", "một một một một")) with { B = 0.3, K1 = 2.25 },
        ["a number for lengths that is too great"] = Of(["title"], Titled("a", "một một hai"), Titled("b", "hai")) with { B = 7 },
        ["a number for lengths that is too small"] = Of(["title"], Titled("a", "một một hai"), Titled("b", "hai")) with { B = -1, K1 = 0 },
        ["blanks and hyphens"] = Of(["title"], Titled("a", "  một\tcửa -- liên-thông\u00A0x\u0085y\uFEFFz\u200Bw\u2028v\u3000 \u180Eu\r\n")),
        ["tokens as they stand"] = Of(["title"], new Document { { "id", "a" }, { "title", new[] { "Kế Hoạch", "", "05/KH-UBND", " ", "a\"b\\c\u0001\n\u007F\u2028" } } }),
        ["capital letters"] = Of(["title"], Titled("a", "ĐẶC KHU Phú Quốc İstanbul ΟΔΟΣ ΣΑΣ Σ Σ.Α ΑΣ'Α ΑΣ\u00AD Α\u0301Σ ⅧΣ ǅ ẞ 𐐀𐐁 K Å")),
        ["beyond ASCII and beyond the basic plane"] = Of(["title"], Titled("a", "𝔘𝔫 😀 漢字 \uFFFD \uE000 \uFB00 𠀀"), Titled("b", "😀😀 \uFFFF 漢")),
        ["terms in the order of their code units"] = Of(["title"], Titled("a", "\uFFFD \uD83D\uDE00 z é e\u0301 a-Z _ ~ \uE000 \uD7FF")),
        ["lone surrogates"] = Of(["title"], Titled("a\uD800", "x\uDC00 \uD800 \uD800\uD800\uDC00 \uDBFF"), Titled("\uDC00", "\uD800x")),
        ["terms that objects have"] = Of(["title"], Titled("a", "__proto__ constructor toString hasOwnProperty valueOf _index length"), Titled("b", "__proto__ _index 1 0")),
        ["references that objects have"] = Of(["title"], Titled("__proto__", "một"), Titled("constructor", "một"), Titled("toString", "hai"), Titled("_index", "một")),
        ["references that look like integers"] = Of(
            ["title"],
            [
                .. new[] { "10", "b", "2", "007", "1", "-1", "a", "0", "1.5", "4294967294", "4294967295", "4294967296", "00", "99999999999", "+3", "1e3", "" }
                    .Select(reference => Titled(reference, "một hai")),
            ]),
        ["terms that look like integers"] = Of(["title"], Titled("a", "10 9 8 10 b 1"), Titled("b", "1 2 3 10")),
        ["fields that look like integers"] = Of(["b", "7", "a", "3"], new Document { { "id", "x" }, { "b", "một" }, { "7", "hai" }, { "a", "ba" }, { "3", "một hai" } }),
        ["only fields that look like integers"] = Of(["7", "3"], new Document { { "id", "x" }, { "7", "hai" }, { "3", "một hai" } }),
        ["references with slashes and quotes"] = Of(["title"], Titled("/a/b/", "một"), Titled("a\"b", "hai"), Titled("Đ ơ", "ba")),
        ["fields with blanks and marks"] = Of(["tiêu đề", "\"", ""], new Document { { "id", "a" }, { "tiêu đề", "một" }, { "\"", "hai" }, { "", "ba" } }),
        ["the reference as a field"] = Of(["id"], Titled("Ke-Hoach 1", ""), Titled("t2", "")),
        ["steps that change, add and drop"] = Of(["title"], Titled("a", "một cửa liên thông"), Titled("b", "ab abc abcd")) with { DocumentSteps = ["drop-short", "twice", "reverse"] },
        ["steps that look at their place"] = Of(["title"], Titled("a", "một cửa liên thông"), Titled("b", "x")) with { DocumentSteps = ["drop-last", "only-first"] },
        ["steps of queries"] = Of(["title"], Titled("a", "một cửa")) with { QuerySteps = ["reverse", "drop-short"] },
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_index_has_the_bytes_of_lunr_js(string name) => LunrJs.AssertSameBytes(Cases[name]);

    private static IndexCase Of(string[] fields, params Document[] documents) => new() { Fields = [.. fields.Select(f => new Field(f))], Documents = documents };

    private static Document Titled(string reference, string title, double boost = 1) => new() { ["id"] = reference, ["title"] = title, Boost = boost };
}

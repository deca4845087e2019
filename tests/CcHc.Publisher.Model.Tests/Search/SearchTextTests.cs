using System.Text;
using CcHc.Publisher.Model.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CcHc.Publisher.Model.Tests.Search;

public sealed class SearchTextTests
{
    private const int Size = 40;
    private const int PointsInText = 256;

    /// <summary>The last two planes have no characters but private ones.</summary>
    private const int FirstPrivatePlane = 0xF0000;

    private static readonly Gen<string> Texts = Gen.Frequency(
        (4, Strings.With("05", "/KH-UBND", "-", "–", ".", "/", "_", "\u200B", "\u00AD", "\u200F", "đ", "Ð", "😀", "𝐀", "\uD800", "\uDC00", "hoà", "ế", "\u0301", "\u0323")),
        (2, Strings.Any),
        (1, Gen.Choose(0, 0x10FFFF).Where(Rune.IsValid).Select(point => new Rune(point).ToString()).ListOf().Select(string.Concat)));

    [Fact]
    public void Texts_are_taken_apart_as_the_vectors_say() => AssertVectors(v => TakenApart.InCSharp(v.Text));

    [Fact]
    public void The_browser_takes_texts_apart_as_the_vectors_say()
    {
        var lines = TakenApart.InJavaScript(SearchVector.All().Select(v => v.Text));
        var at = 0;
        AssertVectors(_ => lines[at++]);
    }

    [Fact]
    public void Both_languages_take_every_character_apart_alike()
    {
        var known = Enumerable.Range(0, FirstPrivatePlane).Where(Rune.IsValid).Select(point => new Rune(point)).Where(TakenApart.IsKnown).ToArray();
        AssertAlike([.. known.Chunk(PointsInText).Select(runes => string.Concat(runes.Select(rune => $"x{rune}1{rune}\u0301 {rune} ")))]);
    }

    [Fact]
    public void Both_languages_take_any_text_apart_alike() =>
        AssertAlike([.. Texts.Sample(Size, new Rnd(20261120, 9), RandomCases.Count(2000)).Select(OnlyKnown)]);

    [Fact]
    public void The_vectors_hold_every_Vietnamese_letter_in_both_cases_composed_and_not()
    {
        var text = string.Concat(SearchVector.All().Select(v => $" {v.Text} "));
        Assert.All(Decomposed.Vowels(), v => Assert.Contains($" {v.Composed} ", text, StringComparison.Ordinal));
        Assert.All(Decomposed.Vowels(), v => Assert.Contains($" {Decomposed.Of(v.Composed)} ", text, StringComparison.Ordinal));
        Assert.All("bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX", c => Assert.Contains($" {c} ", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Composition_changes_no_form() =>
        Property.Holds(Strings.Any, s => VietnameseText.Compose(s) is var composed && Forms(composed) == Forms(Decomposed.Of(composed)));

    [Fact]
    public void The_exact_form_folds_to_the_folded_form() =>
        Property.Holds(Strings.Any, s => SearchText.Words(s).All(w => VietnameseText.Fold(SearchText.Exact(w)) == VietnameseText.Fold(w)));

    [Fact]
    public void Both_languages_take_long_pastes_apart_alike_and_without_running_away()
    {
        const int Length = 200_000;
        AssertAlike(
        [
            new string('a', Length), new string('é', Length), "a" + new string('\u0301', Length), new string('\u200B', Length), new string('-', Length),
            string.Concat(Enumerable.Repeat("1.", Length / 2)),
        ]);
    }

    private static string Forms(string text) => TakenApart.Line(SearchText.Words(text).Select(VietnameseText.Fold), SearchText.Words(text).Select(SearchText.Exact), SearchText.Codes(text));

    private static string OnlyKnown(string text) =>
        string.Concat(Pieces(text).Where(piece => Rune.DecodeFromUtf16(piece, out var rune, out _) != System.Buffers.OperationStatus.Done || TakenApart.IsKnown(rune)));

    /// <summary>The characters of a text, lone surrogates as they are.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out _, out var length);
            yield return text.Substring(at, length);
            at += length;
        }
    }

    private static void AssertVectors(Func<SearchVector, string> actual)
    {
        var wrong = SearchVector.All().Select(v => (Expected: TakenApart.Line(v.Words, v.Folded, v.Exact, v.Pairs, v.Codes), Actual: actual(v), v.Text)).Where(v => v.Expected != v.Actual);
        Assert.Empty(wrong.Select(v => $"{AsciiJson.Quote(v.Text)}\nexpected {v.Expected}\nactual   {v.Actual}"));
    }

    private static void AssertAlike(IReadOnlyList<string> texts)
    {
        var lines = TakenApart.InJavaScript(texts);
        Assert.Equal(texts.Count, lines.Count);
        var wrong = texts.Zip(lines).Where(t => TakenApart.InCSharp(t.First) != t.Second);
        Assert.Empty(wrong.Select(t => $"{AsciiJson.Quote(t.First)}\nC#         {TakenApart.InCSharp(t.First)}\nJavaScript {t.Second}").Take(3));
    }
}

using CcHc.Publisher.Model.Agencies;

namespace CcHc.Publisher.Model.Tests.Agencies;

public sealed class AgencyProperties
{
    private static readonly AgencyReader Reader = AgencyReader.Create(
    [
        new Agency { Id = "kt", Name = "Phòng Kinh tế" },
        new Agency { Id = "ktht", Name = "Phòng Kinh tế, Hạ tầng và Đô thị" },
        new Agency { Id = "vp", Name = "Văn phòng HĐND và UBND" },
        new Agency { Id = "ca", Name = "Công an xã" },
        new Agency { Id = "cp", Name = "Các phòng, ban, ngành", IsCollective = true },
    ]);

    private static readonly string[] Pieces =
    [
        "Phòng Kinh tế", "Phòng Kinh tế, Hạ tầng và Đô thị", "VP HĐND&UBND", "Công an", " xã", " phường", "các phòng, ban, ngành", ", ", " và ", "; ", "\n", "- ", ".", "Hội",
        " của ", "UBND", "…",
    ];

    [Fact]
    public void No_part_with_a_letter_is_lost() => Property.Holds(Strings.With(Pieces), LosesNothing);

    [Fact]
    public void No_part_of_any_string_is_lost() => Property.Holds(Strings.Any, LosesNothing);

    [Fact]
    public void Each_agency_and_each_unknown_part_is_named_once() =>
        Property.Holds(Strings.With(Pieces), s => Reader.Read(s) is var cell &&
            cell.Agencies.Count == cell.Agencies.Select(a => a.Id).Distinct().Count() &&
            cell.Unknown.Count == cell.Unknown.Distinct().Count() &&
            cell.Unknown.All(u => s.Contains(u, StringComparison.Ordinal)));

    [Fact]
    public void The_key_of_a_key_is_the_key() => Property.Holds(Strings.With(Pieces), s => AgencyReader.Key(s) is var key && AgencyReader.Key(key) == key);

    [Theory]
    [InlineData("Phòng Kinh tế, ")]
    [InlineData("Phòng ")]
    [InlineData("và ")]
    [InlineData("v ")]
    [InlineData("UBND")]
    [InlineData(";")]
    [InlineData("-\n")]
    [InlineData("\uDC00")]
    public void A_paste_of_ten_thousand_characters_is_read(string piece) =>
        Assert.True(LosesNothing(string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length))));

    /// <summary>Every part between semicolons that has a letter or a digit adds an agency or an unknown part that would be missing without it.</summary>
    private static bool LosesNothing(string text)
    {
        var whole = Reader.Read(text);
        return text.Split(';').Where(p => p.Any(char.IsLetterOrDigit)).All(part =>
        {
            var alone = Reader.Read(part);
            return alone.Agencies.Count + alone.Unknown.Count > 0 && alone.Agencies.All(whole.Agencies.Contains) && alone.Unknown.All(whole.Unknown.Contains);
        });
    }
}

using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CcHc.Publisher.Import.Tests;

public sealed class PlanProperties
{
    private const long Base = 2_000_000;

    /// <summary>Bytes allocated for each character: many small copies, but no more of them for a longer text.</summary>
    private const long Each = 4_000;

    private const string Header = "STT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n1\tViệc\tPhòng\tNăm 2026\n";

    private static readonly string Long = new('a', 60_000);

    public static TheoryData<string, string> Pastes => new()
    {
        { "", "a" }, { "", "a\n" }, { "", "\t" }, { "", "a\t" }, { "", "a\tb\n" }, { "", "|" }, { "", "| a | b |\n" }, { "", "*" }, { "", "**" }, { "", "**a\n" }, { "", "(" }, { "", "(a\n\n" }, { "", "<b>" },
        { "", "<table>" }, { "", "<td>" }, { "", "<table>\n" }, { "", "&" }, { "", "\\" }, { "", "\"\t" }, { "", "\"a\tb\n" }, { "", "1." }, { "", "I. " }, { "", "- " }, { "", "- a\n" }, { "", "KẾ HOẠCH\n" },
        { "", "Căn cứ a;\n" }, { "", "Nơi nhận:\n" }, { "", "TM. ỦY BAN NHÂN DÂN\n" }, { "", "PHỤ LỤC\n" }, { "", "xã A " }, { "", "tỉnh A " }, { "", "\f" }, { "", "7\n" }, { "", "STT\tNội dung\n" },
        { "", "STT\tNhiệm vụ\tThời gian\n" }, { "", "Phụ lục I kèm theo " }, { "", "dài dài dài dài dài dài dài dài dài dài dài dài dài dài dài dài dài\n\n" },
        { Header, "a" }, { Header, "a\n" }, { Header, "\ta\t\t\n" }, { Header, "\t\t\ta\n" }, { Header, "\t\t\tQuý\n" }, { Header, "\n\ta\t\t\n" }, { Header, "2\ta\n" }, { Header, "2\ta\tb\n" }, { Header, "\t\n" },
        { Header, "I\tA\n" }, { Header, "\tABC\t\t\n" }, { Header, "ABC\n1\ta\tb\tc\n" }, { Header, "I\tABC\n1\ta\tb\tc\n" }, { Header, "I.1.1.1.1.1.1\tA\n" }, { Header, "\t\tb\tNăm 2026\n" }, { Header, "2\ta\t\t\n" },
        { Header, "ABC\n\n" }, { Header, "\n" }, { Header, "a\tb\tc\td\te\tf\tg\n" }, { Header, Header }, { Header, "x\n" + Header },
        { Header + "2\tviệc\t" + Long + "\tNăm 2026\n", "2\ta\t\tb\n" }, { Header + "2\t" + Long + "\tA\tNăm 2026\n", "\t\tA\tQuý I/2026\n" },
    };

    [Fact]
    public void Any_text_is_read()
    {
        var piece = Gen.Frequency((1, Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString())), (3, Gen.Elements("\t", "\n", "|", "**", "a)", "I.", "1", "STT", "Nội dung", "Thời gian", "(", ")", "- ", " ", "ệ", "e\u0323\u0302")));
        var config = Config.QuickThrowOnFailure.WithMaxTest(RandomCases.Count(300)).WithReplay(new Replay(new Rnd(20261120, 7), Microsoft.FSharp.Core.FSharpOption<int>.None));

        Prop.ForAll(piece.ListOf().Select(string.Concat).ToArbitrary(), text => TextPlanReader.Read("a.txt", text).SourceName == "a.txt").Check(config);
    }

    [Fact]
    public void No_word_is_lost_without_a_note()
    {
        for (var seed = 0; seed < RandomCases.Count(600); seed++)
        {
            var (text, words) = RandomPlans.Create(seed, most: 60);
            var plan = TextPlanReader.Read("a.txt", text);
            var read = PlanDump.Of(plan).ToLowerInvariant();
            var lost = words.Where(w => !read.Contains(w, StringComparison.Ordinal)).ToList();

            Assert.True(lost.Count == 0, $"seed {seed} loses {string.Join(' ', lost)} of\n{text}\n==>\n{read}");
        }
    }

    [Fact]
    public void A_word_that_stands_once_in_the_paper_stands_once_in_the_plan_unless_a_cell_is_merged()
    {
        for (var seed = 0; seed < RandomCases.Count(600); seed++)
        {
            var (text, words) = RandomPlans.Create(seed, most: 40);
            var plan = TextPlanReader.Read("a.txt", text);
            var isMerged = text.Contains("rowspan", StringComparison.Ordinal) || plan.Notes.Any(n => n.Message.Contains("gộp", StringComparison.Ordinal));
            var read = PlanDump.Of(plan with { Head = plan.Head with { Title = null, UnitName = null }, Indicators = [.. plan.Indicators.Select(i => i with { Period = null })], Notes = [] }).ToLowerInvariant();
            var twice = words.Where(w => read.Split(w).Length > 2).ToList();

            Assert.True(isMerged || twice.Count == 0, $"seed {seed} doubles {string.Join(' ', twice)} of\n{text}\n==>\n{read}");
        }
    }

    [Fact]
    public void The_same_text_gives_the_same_plan_whatever_ends_its_lines()
    {
        for (var seed = 0; seed < RandomCases.Count(100); seed++)
        {
            var (text, _) = RandomPlans.Create(seed, most: 40);
            var unix = text.Replace("\r\n", "\n", StringComparison.Ordinal);

            Assert.Equal(PlanDump.Of(TextPlanReader.Read("a.txt", unix)), PlanDump.Of(TextPlanReader.Read("a.txt", unix.Replace("\n", "\r\n", StringComparison.Ordinal))));
            Assert.Equal(PlanDump.Of(TextPlanReader.Read("a.txt", unix)), PlanDump.Of(TextPlanReader.Read("a.txt", $"\uFEFF{unix}")));
        }
    }

    [Theory]
    [MemberData(nameof(Pastes))]
    public void A_long_text_costs_no_more_than_so_much_for_each_character(string head, string piece)
    {
        foreach (var length in (int[])[2_000, 16_000, 128_000])
        {
            var text = head + new StringBuilder().Insert(0, piece, Math.Max(1, length / piece.Length));
            var before = GC.GetAllocatedBytesForCurrentThread();
            TextPlanReader.Read("a.txt", text);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

            Assert.True(allocated <= Base + (Each * text.Length), $"{allocated} bytes for {text.Length} characters");
        }
    }
}

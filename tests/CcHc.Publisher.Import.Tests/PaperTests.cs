namespace CcHc.Publisher.Import.Tests;

public sealed class PaperTests
{
    public static TheoryData<string> Papers =>
    [
        "phuong-an-tuong-tuyen-quang-2026", "phuong-vinh-thong-2026-phu-luc", "xa-vinh-bao-hai-phong-2026", "xa-vinh-thong-thai-nguyen-2026",
        "xa-vinh-thuan-an-giang-2026-2030",
    ];

    [Theory]
    [MemberData(nameof(Papers))]
    public Task A_paper_is_read_as_a_person_reads_it(string name)
    {
        var plan = TextPlanReader.Read($"{name}.txt", Paper.Text(name));
        return Verify(PlanDump.Of(plan), "txt").UseParameters(name);
    }
}

namespace CcHc.Publisher.Import.Tests;

/// <summary>Each file in Cases is a text whose name says what is expected of it; its reading stands beside it.</summary>
public sealed class CaseTests
{
    private static readonly string Folder = RepositoryRoot.Combine("tests", "CcHc.Publisher.Import.Tests", "Cases");

    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!).Where(n => !n.Contains('.', StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public Task A_text_is_read_as_its_name_says(string name)
    {
        var plan = TextPlanReader.Read($"{name}.txt", File.ReadAllText(Path.Combine(Folder, $"{name}.txt")));
        return Verify(PlanDump.Of(plan), "txt").UseDirectory("Cases").UseFileName(name);
    }
}

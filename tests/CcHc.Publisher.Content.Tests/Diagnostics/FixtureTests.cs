namespace CcHc.Publisher.Content.Tests.Diagnostics;

/// <summary>
/// Each folder of <c>Fixtures</c> holds files that are laid over a small ward in which nothing is wrong, and what is said about them.
/// To add a case, add a folder.
/// </summary>
public sealed class FixtureTests
{
    private static readonly string Folder = RepositoryRoot.Combine("tests", "CcHc.Publisher.Content.Tests", "Fixtures");

    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_mistake_is_reported_where_it_stands_with_a_cure(string fixture)
    {
        using var source = SourceTree.SmallWith(Path.Combine(Folder, fixture));
        foreach (var verified in Directory.EnumerateFiles(source.Path, "diagnostics.*"))
        {
            File.Delete(verified);
        }

        await Verify(Loading.Of(source).Report).UseDirectory(Path.Combine("..", "Fixtures", fixture)).UseFileName("diagnostics");
    }
}

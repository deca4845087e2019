using System.Text;
using System.Text.Json;
using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Importing;

/// <summary><c>cchc import</c> of the five papers.</summary>
public sealed class RealPaperImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string, string, int, int, int> RealPapers => new()
    {
        { "phuong-vinh-thong-2026-phu-luc", "phuong-vinh-thong", "ke-hoach-2026", 5, 27, 0 },
        { "phuong-an-tuong-tuyen-quang-2026", "phuong-an-tuong", "ke-hoach-2026", 8, 46, 0 },
        { "xa-vinh-bao-hai-phong-2026", "xa-vinh-bao", "ke-hoach-2026", 0, 0, 0 },
        { "xa-vinh-thong-thai-nguyen-2026", "xa-vinh-thong", "ke-hoach-2026", 0, 20, 0 },
        { "xa-vinh-thuan-an-giang-2026-2030", "xa-vinh-thuan", "ke-hoach-2026-2030", 7, 56, 14 },
    };

    public static TheoryData<string, string, string> Papers => new()
    {
        { "phuong-vinh-thong-2026-phu-luc", "phuong-vinh-thong", "ke-hoach-2026" },
        { "phuong-an-tuong-tuyen-quang-2026", "phuong-an-tuong", "ke-hoach-2026" },
        { "xa-vinh-bao-hai-phong-2026", "xa-vinh-bao", "ke-hoach-2026" },
        { "xa-vinh-thong-thai-nguyen-2026", "xa-vinh-thong", "ke-hoach-2026" },
        { "xa-vinh-thuan-an-giang-2026-2030", "xa-vinh-thuan", "ke-hoach-2026-2030" },
    };

    [Theory]
    [MemberData(nameof(RealPapers))]
    public void A_real_paper_is_imported_whole_builds_and_is_not_imported_twice(string paper, string unit, string plan, int groups, int tasks, int indicators)
    {
        Write("site.config.yml", "title: Thử\nbase_url: https://example.org/\n");
        string[] import = ["import", RepositoryRoot.Combine("tests", "CcHc.Publisher.Import.Tests", "Papers", $"{paper}.txt"), "--source", _folder.Path, "--unit", unit, "--plan", plan, "--format", "json"];

        var first = JsonDocument.Parse(Cchc.Run(import).Succeeded().Output).RootElement;
        var build = Cchc.Run("build", "--source", _folder.Path, "--as-of", RealSites.AsOf).Succeeded();
        var second = JsonDocument.Parse(Cchc.Run(import).Succeeded().Output).RootElement;

        Assert.Equal((groups, tasks, indicators), (first.GetProperty("groups").GetInt32(), first.GetProperty("tasks").GetInt32(), first.GetProperty("indicators").GetInt32()));
        Assert.Equal("", build.Error);
        Assert.Equal(2 + tasks + indicators, first.GetProperty("changes").GetArrayLength());
        Assert.Equal(0, second.GetProperty("changes").GetArrayLength());
        Assert.False(second.GetProperty("written").GetBoolean());
        Assert.All(Directory.EnumerateFiles(_folder.Combine("content"), "*", SearchOption.AllDirectories), file =>
        {
            var bytes = File.ReadAllBytes(file);
            Assert.True(bytes[^1] == '\n' && bytes[0] == '-' && !bytes.Contains((byte)'\r'), file);
        });
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void The_published_content_is_what_the_paper_and_the_listed_corrections_give(string paper, string unit, string plan)
    {
        var published = RepositoryRoot.Combine("content", unit);
        var corrections = Path.Combine(plan, "dinh-chinh.yml");
        if (File.Exists(Path.Combine(published, corrections)))
        {
            Write($"content/{unit}/{plan}/dinh-chinh.yml", File.ReadAllText(Path.Combine(published, corrections)));
        }

        Cchc.Run("import", RepositoryRoot.Combine("tests", "CcHc.Publisher.Import.Tests", "Papers", $"{paper}.txt"), "--source", _folder.Path, "--unit", unit, "--plan", plan).Succeeded();

        Assert.Equal(Files(published), Files(_folder.Combine("content", unit)));
    }

    private static IEnumerable<(string Path, string Text)> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (Path.GetRelativePath(folder, f), File.ReadAllText(f)));

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Combine(path.Split('/')))!);
        File.WriteAllText(_folder.Combine(path.Split('/')), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}

using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Importing;

/// <summary>The five papers of the repository against its content.</summary>
public sealed class FivePapersTests
{
    private static readonly string[][] All =
    [
        ["phuong-an-tuong-tuyen-quang-2026", "phuong-an-tuong", "ke-hoach-2026"],
        ["phuong-vinh-thong-2026-phu-luc", "phuong-vinh-thong", "ke-hoach-2026"],
        ["xa-vinh-bao-hai-phong-2026", "xa-vinh-bao", "ke-hoach-2026"],
        ["xa-vinh-thong-thai-nguyen-2026", "xa-vinh-thong", "ke-hoach-2026"],
        ["xa-vinh-thuan-an-giang-2026-2030", "xa-vinh-thuan", "ke-hoach-2026-2030"],
    ];

    public static TheoryData<string, string, string> Papers
    {
        get
        {
            var papers = new TheoryData<string, string, string>();
            foreach (var paper in All)
            {
                papers.Add(paper[0], paper[1], paper[2]);
            }

            return papers;
        }
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_paper_imported_into_an_empty_folder_and_corrected_is_the_content_byte_for_byte(string paper, string unit, string plan)
    {
        using var source = SourceTree.Empty().Write("site.config.yml", "title: Trang\n").CreateFolder("content");
        var corrections = RepositoryRoot.Combine("content", unit, plan, "dinh-chinh.yml");
        if (File.Exists(corrections))
        {
            source.WriteBytes($"content/{unit}/{plan}/dinh-chinh.yml", File.ReadAllBytes(corrections));
        }

        Import(paper, unit, plan, source.Path);
        Assert.Equal(Files(RepositoryRoot.Combine("content", unit)), Files(source.Combine($"content/{unit}")));
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_paper_imported_again_over_its_content_changes_nothing(string paper, string unit, string plan)
    {
        using var source = SourceTree.Empty().Write("site.config.yml", "title: Trang\n");
        foreach (var file in Directory.EnumerateFiles(RepositoryRoot.Combine("content", unit), "*", SearchOption.AllDirectories))
        {
            source.WriteBytes(Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        Import(paper, unit, plan, source.Path);
        Assert.Equal(Files(RepositoryRoot.Combine("content", unit)), Files(source.Combine($"content/{unit}")));
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void A_paper_imported_again_touches_nothing_that_editors_wrote_into_its_content(string paper, string unit, string plan)
    {
        const string written =
            """
            # Đã gọi điện cho phòng chủ trì ngày 2/6.
            điều chỉnh:
              - ngày: 2026-06-02
                hạn: 2026-11-30
                theo văn bản: 12/CV-UBND   # bản ký
            cập nhật:
              - ngày: 2026-06-15
                tiến độ: 40
                ghi chú: "Đã trình: chờ ký"
                minh chứng:
                  - {số ký hiệu: 15/BC-UBND, ngày: 2026-06-14, trích yếu: Báo cáo quý II}
            ---

            Việc này giúp người dân nộp hồ sơ một lần.

            """;
        using var source = SourceTree.Empty().Write("site.config.yml", "title: Trang\n");
        foreach (var file in Directory.EnumerateFiles(RepositoryRoot.Combine("content", unit), "*", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            var isTask = Path.GetFileName(Path.GetDirectoryName(file)) == "nhiem-vu";
            source.Write(
                Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/'),
                isTask ? $"{text[..text.LastIndexOf("---", StringComparison.Ordinal)]}{written}" : file.EndsWith(".md", StringComparison.Ordinal) ? $"---\n# Người soạn: Lan\n{text[4..]}" : text);
        }

        var before = Files(source.Combine($"content/{unit}"));
        Import(paper, unit, plan, source.Path);
        Assert.Equal(before, Files(source.Combine($"content/{unit}")));
    }

    [Fact]
    public void The_five_plans_have_149_tasks_and_14_indicators()
    {
        var rows = All.ToDictionary(p => p[1], p => (Tasks: Count(p, "nhiem-vu"), Indicators: Count(p, "chi-tieu")), StringComparer.Ordinal);
        Assert.Equal((46, 0), rows["phuong-an-tuong"]);
        Assert.Equal((27, 0), rows["phuong-vinh-thong"]);
        Assert.Equal((0, 0), rows["xa-vinh-bao"]);
        Assert.Equal((20, 0), rows["xa-vinh-thong"]);
        Assert.Equal((56, 14), rows["xa-vinh-thuan"]);
    }

    private static int Count(string[] paper, string folder) =>
        Directory.Exists(RepositoryRoot.Combine("content", paper[1], paper[2], folder)) ? Directory.GetFiles(RepositoryRoot.Combine("content", paper[1], paper[2], folder)).Length : 0;

    private static void Import(string paper, string unit, string plan, string source) =>
        Cchc.Run("import", RepositoryRoot.Combine("tests", "CcHc.Publisher.Import.Tests", "Papers", $"{paper}.txt"), "--source", source, "--unit", unit, "--plan", plan).Succeeded();

    private static IReadOnlyList<(string Path, string Text)> Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => (Path.GetRelativePath(folder, f), File.ReadAllText(f))).OrderBy(f => f.Item1, StringComparer.Ordinal),
    ];
}

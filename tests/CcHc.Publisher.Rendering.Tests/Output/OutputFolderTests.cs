using CcHc.Publisher.Rendering.Output;

namespace CcHc.Publisher.Rendering.Tests.Output;

public sealed class OutputFolderTests
{
    [Fact]
    public void A_site_that_is_not_committed_leaves_nothing_behind()
    {
        using var temporary = new TemporaryFolder();
        using (var output = OutputFolder.Open(temporary.Combine("site")))
        {
            Write(output, "mới");
        }

        Assert.Empty(Directory.GetFileSystemEntries(temporary.Path));
    }

    [Fact]
    public void Two_builds_cannot_write_to_one_folder_at_once()
    {
        using var temporary = new TemporaryFolder();
        using var first = OutputFolder.Open(temporary.Combine("site"));
        var refused = Assert.Throws<OutputRefusedException>(() => OutputFolder.Open(temporary.Combine("site")));
        Assert.Equal(OutputRefusal.Busy, refused.Reason);
    }

    [Fact]
    public void A_half_written_site_of_a_stopped_build_is_cleared_away()
    {
        using var temporary = new TemporaryFolder();
        Directory.CreateDirectory(temporary.Combine(".site.cchc-new"));
        File.WriteAllText(temporary.Combine(".site.cchc-new", "nửa chừng.html"), "x");
        using (var output = OutputFolder.Open(temporary.Combine("site")))
        {
            Write(output, "mới");
            output.Commit();
        }

        Assert.Equal("mới", File.ReadAllText(temporary.Combine("site", "index.html")));
        Assert.Equal(["site"], Directory.GetFileSystemEntries(temporary.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Where_a_build_was_stopped_between_two_renames_the_old_site_comes_back()
    {
        using var temporary = new TemporaryFolder();
        using (var output = OutputFolder.Open(temporary.Combine("site")))
        {
            Write(output, "cũ");
            output.Commit();
        }

        Directory.Move(temporary.Combine("site"), temporary.Combine(".site.cchc-old"));
        OutputFolder.Open(temporary.Combine("site")).Dispose();
        Assert.Equal("cũ", File.ReadAllText(temporary.Combine("site", "index.html")));
        Assert.Equal(["site"], Directory.GetFileSystemEntries(temporary.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Where_a_build_was_stopped_after_two_renames_the_new_site_stays()
    {
        using var temporary = new TemporaryFolder();
        using (var output = OutputFolder.Open(temporary.Combine("site")))
        {
            Write(output, "mới");
            output.Commit();
        }

        Directory.CreateDirectory(temporary.Combine(".site.cchc-old"));
        OutputFolder.Open(temporary.Combine("site")).Dispose();
        Assert.Equal("mới", File.ReadAllText(temporary.Combine("site", "index.html")));
        Assert.Equal(["site"], Directory.GetFileSystemEntries(temporary.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void The_root_of_a_disk_and_a_file_are_refused()
    {
        using var temporary = new TemporaryFolder();
        File.WriteAllText(temporary.Combine("tệp"), "x");
        Assert.Equal(OutputRefusal.NotAFolder, Assert.Throws<OutputRefusedException>(() => OutputFolder.Open("/")).Reason);
        Assert.Equal(OutputRefusal.NotAFolder, Assert.Throws<OutputRefusedException>(() => OutputFolder.Open(temporary.Combine("tệp"))).Reason);
    }

    [Fact]
    public void The_manifest_lists_every_file_in_ordinal_order_with_size_and_hash()
    {
        using var temporary = new TemporaryFolder();
        File.WriteAllText(temporary.Combine("ảnh.txt"), "abc");
        var head = new SiteManifest { AsOf = new DateOnly(2026, 6, 30), Version = "1.2.3", Files = [] };
        OutputFile[] files = [new GeneratedFile("b/index.html", "x"u8.ToArray()), new GeneratedFile("a.txt", "abc"u8.ToArray()), new CopiedFile("b/ảnh.txt", temporary.Combine("ảnh.txt"))];
        var manifest = OutputWriter.Write(files, temporary.Combine("site"), head, CancellationToken.None);
        Assert.Equal(["a.txt", "b/index.html", "b/ảnh.txt"], manifest.Files.Select(f => f.Path));
        Assert.Equal(manifest.Files[0] with { Path = "" }, manifest.Files[2] with { Path = "" });
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", manifest.Files[0].Sha256);
        Assert.True(SiteManifest.IsIn(temporary.Combine("site")));
    }

    [Fact]
    public void Two_files_of_one_path_are_a_bug_and_not_overwritten()
    {
        using var temporary = new TemporaryFolder();
        var head = new SiteManifest { AsOf = new DateOnly(2026, 6, 30), Version = "1.2.3", Files = [] };
        OutputFile[] files = [new GeneratedFile("a.txt", "1"u8.ToArray()), new GeneratedFile("a.txt", "2"u8.ToArray())];
        Assert.Throws<IOException>(() => OutputWriter.Write(files, temporary.Combine("site"), head, CancellationToken.None));
    }

    private static void Write(OutputFolder output, string text)
    {
        var head = new SiteManifest { AsOf = new DateOnly(2026, 6, 30), Version = "1.2.3", Files = [] };
        OutputWriter.Write([new GeneratedFile("index.html", System.Text.Encoding.UTF8.GetBytes(text))], output.Staging, head, CancellationToken.None);
    }
}

using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CcHc.Publisher.Content.Tests.Robustness;

/// <summary>Whatever a content file holds, loading answers with a site and diagnostics, and never with an exception.</summary>
public sealed class AnyContentTests : IDisposable
{
    /// <summary>One seed, so that a run that failed fails again; change it to look elsewhere.</summary>
    private static readonly ulong Seed = ulong.Parse(Environment.GetEnvironmentVariable("CCHC_SEED") ?? "20261120");

    /// <summary>A real file of each kind, and where the small ward has that kind.</summary>
    private static readonly (string Real, string Place)[] Kinds =
    [
        ("content/phuong-mau/ke-hoach-2026/nhiem-vu/11.md", SourceTree.Task),
        ("content/phuong-mau/ke-hoach-2026/nhiem-vu/03.md", SourceTree.Task),
        ("content/phuong-mau/ke-hoach-2026/chi-tieu/i-01.md", $"{SourceTree.Plan}/chi-tieu/i-01.md"),
        ("content/phuong-mau/ke-hoach-2026/index.md", $"{SourceTree.Plan}/index.md"),
        ("content/phuong-mau/index.md", $"{SourceTree.Unit}/index.md"),
        ("content/trang/gioi-thieu.md", "content/trang/gioi-thieu.md"),
        ("site.config.yml", "site.config.yml"),
    ];

    private static readonly string[] Texts = [.. Kinds.Select(k => File.ReadAllText(RepositoryRoot.Combine(k.Real.Split('/'))))];

    private readonly SourceTree _source = SourceTree.Small();

    public void Dispose() => _source.Dispose();

    [Fact]
    public void Real_files_with_slips_of_the_hand() => Check(
        1500,
        from kind in Gen.Choose(0, Kinds.Length - 1)
        from mutations in Gen.Choose(1, 6).SelectMany(n => Gen.ArrayOf(Mutation.Generator, n))
        select new AnyFile(Kinds[kind].Place, Encoding.UTF8.GetBytes(mutations.Aggregate(Texts[kind], (text, mutation) => mutation.Apply(text)))));

    [Fact]
    public void Random_bytes_between_the_fences() => Check(
        300,
        from kind in Gen.Choose(0, Kinds.Length - 1)
        from bytes in Gen.ArrayOf(Gen.Choose(0, 255).Select(b => (byte)b))
        select new AnyFile(Kinds[kind].Place, [.. "---\n"u8, .. bytes, .. "\n---\n"u8]));

    [Fact]
    public void Random_signs_of_yaml_between_the_fences() => Check(
        1500,
        from kind in Gen.Choose(0, Kinds.Length - 1)
        from signs in Gen.Choose(0, 40).SelectMany(n => Gen.ArrayOf(Gen.Elements("a", "b: ", ": ", ":", "- ", "? ", "\n", "\n  ", "\n    ", "\n\t", " ", "\"", "'", "[", "]", "{", "}", ",", "&a ", "*a ", "!a ", "| ", "> ", "%", "#", "\\U", "...", "ngày: ", "cập nhật:\n"), n))
        select new AnyFile(Kinds[kind].Place, Encoding.UTF8.GetBytes($"---\n{string.Concat(signs)}\n---\n")));

    [Fact]
    public void Random_bytes_changed_in_real_files() => Check(
        300,
        from kind in Gen.Choose(0, Kinds.Length - 1)
        from changes in Gen.Choose(1, 5).SelectMany(n => Gen.ArrayOf(Gen.Choose(0, 255).SelectMany(b => Gen.Choose(0, 100_000).Select(at => (At: at, Byte: (byte)b))), n))
        select new AnyFile(Kinds[kind].Place, Change(Encoding.UTF8.GetBytes(Texts[kind]), changes)));

    private void Check(int runs, Gen<AnyFile> files) => FsCheck.Check.One(
        FsCheck.Config.QuickThrowOnFailure.WithMaxTest(runs).WithReplay(Seed, 1),
        Prop.ForAll(files.ToArbitrary(), file => AssertAnswers(file.Place, file.Bytes)));

    private void AssertAnswers(string place, byte[] bytes)
    {
        var before = File.Exists(_source.Combine(place)) ? File.ReadAllBytes(_source.Combine(place)) : null;
        var loading = Loading.Of(_source.WriteBytes(place, bytes));
        var windows = Loading.Of(_source.WriteBytes(place, [.. bytes.SelectMany(b => b == '\n' ? (byte[])[(byte)'\r', (byte)'\n'] : [b])]));

        Assert.All(loading.Diagnostics, d =>
        {
            Assert.True(d.Location.Line >= 0 && d.Location.Column >= 0 && d.Location.File.Length > 0, d.ToString());
            Assert.True(d.Location.Line <= bytes.Count(b => b is (byte)'\n' or (byte)'\r') + 3, d.ToString());
            Assert.DoesNotContain('\n', d.ToString());
            Assert.NotEmpty(d.Cure);
        });
        if (!bytes.Contains((byte)'\r'))
        {
            Assert.Equal(loading.Report, windows.Report);
        }

        _ = before is null ? _source.Delete(place) : _source.WriteBytes(place, before);
    }

    private static byte[] Change(byte[] bytes, (int At, byte Byte)[] changes)
    {
        foreach (var (at, value) in changes)
        {
            bytes[at % bytes.Length] = value;
        }

        return bytes;
    }
}

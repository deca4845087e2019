using CcHc.Publisher.Rendering.Output;

namespace CcHc.Publisher.Rendering.Tests.Output;

public sealed class StreamTests
{
    [Fact]
    public void A_file_is_written_before_the_next_one_is_made()
    {
        using var temporary = new TemporaryFolder();
        var head = new SiteManifest { AsOf = new DateOnly(2026, 6, 30), Version = "1.2.3", Files = [] };
        OutputWriter.Write(Files(), temporary.Path, head, CancellationToken.None);

        IEnumerable<OutputFile> Files()
        {
            for (var number = 1; number <= 3; number++)
            {
                Assert.Equal(number - 1, Directory.GetFiles(temporary.Path).Length);
                yield return new GeneratedFile($"{number}.txt", "x"u8.ToArray());
            }
        }
    }

    [Fact]
    public void A_build_that_is_cancelled_stops_between_two_files()
    {
        using var temporary = new TemporaryFolder();
        using var stop = new CancellationTokenSource();
        var head = new SiteManifest { AsOf = new DateOnly(2026, 6, 30), Version = "1.2.3", Files = [] };
        Assert.Throws<OperationCanceledException>(() => OutputWriter.Write(Files(), temporary.Path, head, stop.Token));
        Assert.Equal(["1.txt"], Directory.GetFiles(temporary.Path).Select(Path.GetFileName));

        IEnumerable<OutputFile> Files()
        {
            yield return new GeneratedFile("1.txt", "x"u8.ToArray());
            stop.Cancel();
            yield return new GeneratedFile("2.txt", "x"u8.ToArray());
        }
    }
}

using System.Text;

namespace CcHc.Publisher.Content.Tests.Snapshots;

/// <summary>The helper that stands in for Verify.Xunit.</summary>
public sealed class VerifierTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task A_text_is_compared_with_the_file_named_for_its_test() => Verify("một\nhai", "txt");

    [Theory]
    [InlineData("a", 1)]
    [InlineData("b/c", 2)]
    public async Task Each_case_of_a_theory_has_a_file_of_its_own(string name, int number) =>
        await Verify($"{name} {number}").UseParameters(name, number);

    [Fact]
    public async Task A_missing_verified_file_fails_and_leaves_what_was_received()
    {
        var failure = await Assert.ThrowsAsync<VerifyException>(() => InFolder("mới\r\nhai\n"));

        Assert.StartsWith("There is no verified file: snapshot.verified.txt\n", failure.Message, StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("mới\nhai")], await File.ReadAllBytesAsync(Received));
    }

    [Fact]
    public async Task A_difference_shows_the_lines_that_differ()
    {
        await File.WriteAllTextAsync(Verified, "1\n2\n3\n4\n5\nsáu\n7");

        var failure = await Assert.ThrowsAsync<VerifyException>(() => InFolder("1\n2\n3\n4\n5\n6\n7"));

        Assert.EndsWith("\n\n  …\n      3  3\n      4  4\n      5  5\n-     6  sáu\n+     6  6\n      7  7\n", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\uFEFFa\nb")]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\nb\n")]
    public async Task What_a_checkout_does_to_line_ends_makes_no_difference(string verified)
    {
        await File.WriteAllTextAsync(Verified, verified);
        await File.WriteAllTextAsync(Received, "an earlier failure");

        await InFolder("a\nb");

        Assert.False(File.Exists(Received));
    }

    [Fact]
    public async Task A_blank_more_at_the_end_of_a_line_is_a_difference()
    {
        await File.WriteAllTextAsync(Verified, "a\nb");

        await Assert.ThrowsAsync<VerifyException>(() => InFolder("a \nb"));
    }

    [Fact]
    public void A_path_that_the_build_has_mapped_is_found_again()
    {
        Assert.Equal(RepositoryRoot.Combine("tests", "A.cs"), RepositoryRoot.Resolve("/_/tests/A.cs"));
        Assert.True(File.Exists(RepositoryRoot.Combine("CcHc.Publisher.sln")));
    }

    private string Verified => _folder.Combine("snapshot.verified.txt");

    private string Received => _folder.Combine("snapshot.received.txt");

    private Task InFolder(string text) => Verify(text).UseDirectory(_folder.Path).UseFileName("snapshot");
}

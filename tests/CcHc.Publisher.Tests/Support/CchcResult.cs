namespace CcHc.Publisher.Tests.Support;

/// <summary>What the command ended with.</summary>
internal sealed record CchcResult(int ExitCode, string Output, string Error)
{
    /// <summary>The same, if it ended well; else the test fails with what the command said.</summary>
    public CchcResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Output}\n{Error}");
        return this;
    }
}

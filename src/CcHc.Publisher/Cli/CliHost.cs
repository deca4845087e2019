namespace CcHc.Publisher.Cli;

/// <summary>What the command sees of the outside.</summary>
/// <param name="Output">For what was asked for.</param>
/// <param name="Error">For diagnostics and progress.</param>
/// <param name="Time">The clock: the only one in the program.</param>
/// <param name="IsInteractive">Whether a person watches <paramref name="Error"/> on a terminal.</param>
internal sealed record CliHost(TextWriter Output, TextWriter Error, TimeProvider Time, bool IsInteractive)
{
    private static readonly TimeSpan Vietnam = TimeSpan.FromHours(7);

    /// <summary>Today in Việt Nam (UTC+7, without daylight saving), wherever the machine stands.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Time.GetUtcNow().ToOffset(Vietnam).DateTime);
}

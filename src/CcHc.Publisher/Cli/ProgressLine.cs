namespace CcHc.Publisher.Cli;

/// <summary>Shows on a terminal, from the first second on, how far a stream is; elsewhere nothing.</summary>
internal static class ProgressLine
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The same items; a line says how many have passed.</summary>
    public static IEnumerable<T> Show<T>(IEnumerable<T> items, Func<int, string> sentence, CliHost host)
    {
        if (!host.IsInteractive)
        {
            foreach (var item in items)
            {
                yield return item;
            }

            yield break;
        }

        var start = host.Time.GetTimestamp();
        var (count, shown, width) = (0, TimeSpan.Zero, 0);
        foreach (var item in items)
        {
            yield return item;
            count++;
            var elapsed = host.Time.GetElapsedTime(start);
            if (elapsed >= Patience && elapsed - shown >= Pause)
            {
                var line = sentence(count);
                host.Error.Write($"\r{line}");
                (shown, width) = (elapsed, line.Length);
            }
        }

        if (width > 0)
        {
            host.Error.Write($"\r{new string(' ', width)}\r");
        }
    }
}

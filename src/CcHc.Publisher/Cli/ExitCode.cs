namespace CcHc.Publisher.Cli;

/// <summary>What the command ends with.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Fine = 0;

    /// <summary>The content or the theme is wrong; what was published before is as it was.</summary>
    public const int ContentWrong = 1;

    /// <summary>The command was called wrongly.</summary>
    public const int Usage = 2;

    /// <summary>The disk failed, the work was interrupted, or the program has a bug.</summary>
    public const int Failed = 3;
}

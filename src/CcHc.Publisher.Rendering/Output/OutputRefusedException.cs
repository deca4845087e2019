namespace CcHc.Publisher.Rendering.Output;

/// <summary>The output folder cannot be used; nothing was touched.</summary>
/// <param name="folder">The folder.</param>
/// <param name="reason">Why.</param>
/// <param name="inner">What the system said, if it said anything.</param>
public sealed class OutputRefusedException(string folder, OutputRefusal reason, Exception? inner = null)
    : Exception($"{folder}: {reason}", inner)
{
    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>Why it cannot be used.</summary>
    public OutputRefusal Reason => reason;
}

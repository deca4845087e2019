namespace CcHc.Publisher.Cli;

/// <summary>The command was called wrongly.</summary>
/// <param name="message">What is wrong, in the language of the command.</param>
internal sealed class UsageException(string message) : Exception(message);

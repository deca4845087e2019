namespace CcHc.Publisher.Model.Plans;

/// <summary>Who signed the plan (<c>người ký</c>).</summary>
/// <param name="Title">In which capacity, a line for each line of the paper.</param>
/// <param name="Name">The name.</param>
public sealed record Signer(string? Title, string? Name);

namespace CcHc.LunrIndex;

/// <summary>A step of a <see cref="Pipeline"/>.</summary>
/// <param name="token">The token to change.</param>
/// <param name="index">Its place among the tokens.</param>
/// <param name="tokens">All tokens of the field, as the step before left them.</param>
/// <returns>What stands in its place: nothing, one token or several.</returns>
public delegate IEnumerable<Token> PipelineFunction(Token token, int index, IReadOnlyList<Token> tokens);

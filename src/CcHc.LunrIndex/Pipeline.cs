namespace CcHc.LunrIndex;

/// <summary>The steps that tokens go through before they are indexed, in order; none at first.</summary>
/// <remarks>lunr's own steps (trimmer, stop words, English stemmer) are not here.</remarks>
public sealed class Pipeline
{
    private readonly List<(string Label, PipelineFunction Function)> _steps = [];

    /// <summary>The names of the steps, in order.</summary>
    public IReadOnlyList<string> Labels => [.. _steps.Select(step => step.Label)];

    internal bool IsEmpty => _steps.Count == 0;

    /// <summary>Adds a step behind the others.</summary>
    /// <param name="label">The name under which the browser's lunr knows it (<c>lunr.Pipeline.registerFunction</c>); only a pipeline for queries writes it down.</param>
    /// <param name="function">The step.</param>
    /// <returns>The same pipeline.</returns>
    public Pipeline Add(string label, PipelineFunction function)
    {
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(function);
        _steps.Add((label, function));
        return this;
    }

    /// <summary>Takes tokens through all steps.</summary>
    /// <param name="tokens">The tokens of one field of one document.</param>
    public IReadOnlyList<Token> Run(IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        foreach (var (_, function) in _steps)
        {
            var before = tokens;
            tokens = [.. before.SelectMany((token, at) => function(token, at, before))];
        }

        return tokens;
    }
}

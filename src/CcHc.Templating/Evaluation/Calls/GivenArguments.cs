using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>The values of the arguments of a call, as they were written.</summary>
internal sealed class GivenArguments(int capacity)
{
    private List<(string Name, object? Value, SourceSpan Span)>? _named;

    public List<object?> Values { get; } = new(capacity);

    public List<SourceSpan> Spans { get; } = new(capacity);

    public IReadOnlyList<(string Name, object? Value, SourceSpan Span)> Named => _named is null ? [] : _named;

    public void Add(object? value, SourceSpan span)
    {
        Values.Add(value);
        Spans.Add(span);
    }

    public void AddNamed(string name, object? value, SourceSpan span) => (_named ??= []).Add((name, value, span));
}

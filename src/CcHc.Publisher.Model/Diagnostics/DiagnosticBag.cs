namespace CcHc.Publisher.Model.Diagnostics;

/// <summary>Collects diagnostics in any order and gives them back sorted, each once.</summary>
public sealed class DiagnosticBag
{
    private readonly HashSet<Diagnostic> _all = [];

    /// <summary>Adds a diagnostic of <paramref name="rule"/>.</summary>
    public void Report(DiagnosticRule rule, SourceLocation location, string message, string cure) =>
        _all.Add(rule.At(location, message, cure));

    /// <summary>Adds diagnostics found elsewhere.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _all.UnionWith(diagnostics);

    /// <summary>All of them, by file, line, column and code.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList() => Sort(_all);

    /// <summary>Orders by file, line, column, code and sentence, ordinal.</summary>
    public static IReadOnlyList<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.OrderBy(d => d.Location).ThenBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Message, StringComparer.Ordinal)];
}

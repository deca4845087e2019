namespace CcHc.Publisher.Model.Diagnostics;

/// <summary>What a site makes of diagnostics: <c>diagnostics</c> of its configuration, and <c>--warnings-as-errors</c>.</summary>
/// <param name="Overrides">Code → severity.</param>
/// <param name="WarningsAsErrors">Whether every warning that is left counts as an error.</param>
public sealed record DiagnosticPolicy(IReadOnlyDictionary<string, Severity> Overrides, bool WarningsAsErrors)
{
    /// <summary>The diagnostics as this site weighs them, without those it has turned off.</summary>
    public IReadOnlyList<Diagnostic> Apply(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(Weigh).Where(d => d.Severity != Severity.Off)];

    private Diagnostic Weigh(Diagnostic diagnostic)
    {
        var severity = Overrides.TryGetValue(diagnostic.Code, out var given) ? given : diagnostic.Severity;
        return diagnostic with { Severity = WarningsAsErrors && severity == Severity.Warning ? Severity.Error : severity };
    }
}

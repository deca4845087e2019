namespace CcHc.Publisher.Model.Diagnostics;

/// <summary>One kind of mistake. <c>docs/diagnostics.md</c> has a section for each.</summary>
/// <param name="Code"><c>CCHC</c> and four digits, never given twice.</param>
/// <param name="Default">The severity where the site's configuration says nothing else.</param>
/// <param name="Title">The mistake in a few Vietnamese words.</param>
public sealed record DiagnosticRule(string Code, Severity Default, string Title)
{
    /// <summary>A diagnostic of this rule at its default severity.</summary>
    public Diagnostic At(SourceLocation location, string message, string cure) => new(this, Default, location, message, cure);
}

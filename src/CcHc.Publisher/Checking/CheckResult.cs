using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Checking;

/// <summary>What a check found.</summary>
/// <param name="Diagnostics">What is wrong, as the site weighs it, sorted.</param>
/// <param name="PageCount">How many finished pages were looked at; null where that was not asked for, or no page could be made.</param>
internal sealed record CheckResult(IReadOnlyList<Diagnostic> Diagnostics, int? PageCount)
{
    /// <summary>Whether anything must be mended.</summary>
    public bool IsWrong => Diagnostics.Any(d => d.Severity == Severity.Error);
}

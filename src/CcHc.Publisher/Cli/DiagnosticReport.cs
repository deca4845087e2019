using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Cli;

/// <summary>Prints diagnostics, one a line, and how many there are.</summary>
internal static class DiagnosticReport
{
    /// <summary>Prints them; nothing where there are none.</summary>
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, Wording words, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.WriteLine(diagnostic);
        }

        if (diagnostics.Count > 0)
        {
            var errors = diagnostics.Count(d => d.Severity == Severity.Error);
            output.WriteLine(words.Counted(errors, diagnostics.Count - errors));
        }
    }
}

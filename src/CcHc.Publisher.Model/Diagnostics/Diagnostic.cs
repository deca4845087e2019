namespace CcHc.Publisher.Model.Diagnostics;

/// <summary>Something an author wrote wrongly: what, where, and how to mend it. Collected, never thrown.</summary>
/// <param name="Rule">The rule it breaks, with its code.</param>
/// <param name="Severity">How much it weighs in this site.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Message">One Vietnamese sentence that says what is wrong.</param>
/// <param name="Cure">One Vietnamese sentence that says how to mend it.</param>
public sealed record Diagnostic(DiagnosticRule Rule, Severity Severity, SourceLocation Location, string Message, string Cure)
{
    /// <summary>The code of the rule, such as <c>CCHC1205</c>.</summary>
    public string Code => Rule.Code;

    /// <summary><c>path(line,col): error CCHC1203: câu. Cách sửa</c>, on one line.</summary>
    public override string ToString() =>
        $"{Location}: {(Severity == Severity.Error ? "error" : "warning")} {Code}: {OneLine(Message)} {OneLine(Cure)}";

    private static string OneLine(string sentence) => sentence.ReplaceLineEndings(" ");
}

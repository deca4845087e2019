using System.Text.Json;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Cli;

/// <summary>A diagnostic for machines, the same in every command.</summary>
internal static class DiagnosticJson
{
    /// <summary>Writes the members of the object that is open.</summary>
    public static void WriteMembers(Diagnostic diagnostic, Utf8JsonWriter json)
    {
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("file", diagnostic.Location.File);
        json.WriteNumber("line", diagnostic.Location.Line);
        json.WriteNumber("column", diagnostic.Location.Column);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("cure", diagnostic.Cure);
    }
}

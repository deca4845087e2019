using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CcHc.Publisher.Cli;
using CcHc.Publisher.Content.Writing;

namespace CcHc.Publisher.Importing;

/// <summary>What an import did or would do, for machines.</summary>
internal static class ImportJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object with a line end behind it.</summary>
    public static string Write(ImportResult result)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            Write(result, json);
        }

        return $"{Encoding.UTF8.GetString(bytes.ToArray())}\n";
    }

    private static void Write(ImportResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("file", result.Request.Name);
        json.WriteString("unit", result.Request.Target.Unit);
        json.WriteString("plan", result.Request.Target.Plan);
        json.WriteBoolean("dry_run", result.Request.IsDryRun);
        json.WriteBoolean("written", result.IsWritten);
        json.WriteNumber("groups", result.Paper?.Groups.Count ?? 0);
        json.WriteNumber("tasks", result.Paper?.Tasks.Count ?? 0);
        json.WriteNumber("indicators", result.Paper?.Indicators.Count ?? 0);
        json.WriteBoolean("annex_missing", result.Paper?.AnnexIsMissing ?? false);
        WriteList("changes", result.Proposal.Changes, json, change =>
        {
            json.WriteString("path", change.Path);
            json.WriteString("kind", change.Kind == ContentChangeKind.Create ? "create" : "edit");
            json.WriteString("description", change.Description);
        });
        WriteList("corrections", result.Proposal.Corrections, json, correction =>
        {
            json.WriteString("file", correction.File);
            json.WriteString("imported", correction.Imported);
            json.WriteString("corrected", correction.Corrected);
            json.WriteString("reason", correction.Reason);
        });
        WriteList("kept", result.Proposal.Kept, json, path => json.WriteString("path", path));
        WriteList("notes", result.Proposal.Notes, json, note =>
        {
            json.WriteNumber("line", note.Line);
            json.WriteString("message", note.Message);
        });
        WriteList("diagnostics", result.Diagnostics, json, diagnostic => DiagnosticJson.WriteMembers(diagnostic, json));
        json.WriteEndObject();
    }

    private static void WriteList<T>(string name, IEnumerable<T> items, Utf8JsonWriter json, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

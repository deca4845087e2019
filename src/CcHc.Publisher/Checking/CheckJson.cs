using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CcHc.Publisher.Cli;

namespace CcHc.Publisher.Checking;

/// <summary>What a check found, for machines.</summary>
internal static class CheckJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object with a line end behind it.</summary>
    public static string Write(CheckResult result)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            if (result.PageCount is { } count)
            {
                json.WriteNumber("pages", count);
            }
            else
            {
                json.WriteNull("pages");
            }

            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in result.Diagnostics)
            {
                json.WriteStartObject();
                DiagnosticJson.WriteMembers(diagnostic, json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return $"{Encoding.UTF8.GetString(bytes.ToArray())}\n";
    }
}

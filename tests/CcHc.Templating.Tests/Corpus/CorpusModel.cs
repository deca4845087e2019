using System.Text.Json;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Tests.Corpus;

/// <summary>The values that the templates of the corpus use.</summary>
internal static class CorpusModel
{
    private static readonly string Json = CorpusCase.Resource("model.json");

    public static ScriptObject Create()
    {
        using var document = JsonDocument.Parse(Json);
        return (ScriptObject)From(document.RootElement)!;
    }

    private static object? From(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new ScriptObject();
                foreach (var property in element.EnumerateObject())
                {
                    members[property.Name] = From(property.Value);
                }

                return members;
            case JsonValueKind.Array:
                return new ScriptArray(element.EnumerateArray().Select(From));
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return element.TryGetInt32(out var small) ? small : element.TryGetInt64(out var large) ? (object)large : element.GetDouble();
            default:
                return element.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => (bool?)null };
        }
    }
}

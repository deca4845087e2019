using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary>Values as JSON and back.</summary>
internal static class JsonValues
{
    private const int DepthLimit = 60;

    public static string Write(ScriptFunctionInvocation call)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(call, writer, call.Arguments[0], 0);
        }

        call.Context.CheckLength(stream.Length);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static object? Read(ScriptFunctionInvocation call)
    {
        if (call.Arguments[0] is null)
        {
            throw call.Error(0, "A text is wanted here, and this is null.");
        }

        try
        {
            using var document = JsonDocument.Parse(call.Text(0), new JsonDocumentOptions { MaxDepth = DepthLimit });
            return From(document.RootElement);
        }
        catch (JsonException)
        {
            throw new ScriptRuntimeException(call.Span, "This text is not JSON.");
        }
    }

    private static object? From(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => FromObject(element),
        JsonValueKind.Array => new ScriptArray(element.EnumerateArray().Select(From)),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when element.TryGetInt32(out var number) => number,
        JsonValueKind.Number when element.TryGetInt64(out var number) => number,
        JsonValueKind.Number => element.GetDouble(),
        _ => null,
    };

    private static ScriptObject FromObject(JsonElement element)
    {
        var members = new ScriptObject();
        foreach (var property in element.EnumerateObject())
        {
            members[property.Name] = From(property.Value);
        }

        return members;
    }

    private static void Write(ScriptFunctionInvocation call, Utf8JsonWriter writer, object? value, int depth)
    {
        if (depth > DepthLimit)
        {
            throw new ScriptRuntimeException(call.Span, "This value is nested too deep for JSON; it may contain itself.");
        }

        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case string or char or Enum:
                writer.WriteStringValue(ValuePrinter.ToText(value));
                break;
            case DateTime date:
                writer.WriteStringValue(date);
                break;
            case double number when !double.IsFinite(number):
                throw new ScriptRuntimeException(call.Span, "JSON has no number for this value.");
            case var number when ValueConverter.IsNumber(number):
                writer.WriteRawValue(number is BigInteger big ? big.ToString(CultureInfo.InvariantCulture) : ValuePrinter.ToText(number), skipInputValidation: false);
                break;
            case var list when ListValues.TryEnumerate(list, out var items) && call.Context.AsObject(list) is null:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(call, writer, item, depth + 1);
                }

                writer.WriteEndArray();
                break;
            default:
                WriteObject(call, writer, value, depth);
                break;
        }
    }

    private static void WriteObject(ScriptFunctionInvocation call, Utf8JsonWriter writer, object value, int depth)
    {
        if (call.Context.AsObject(value) is not { } members)
        {
            writer.WriteStringValue(ValuePrinter.ToText(value));
            return;
        }

        writer.WriteStartObject();
        foreach (var name in members.GetMembers())
        {
            if (members.TryGetValue(name, out var member) && member is not IScriptCustomFunction)
            {
                writer.WritePropertyName(name);
                Write(call, writer, member, depth + 1);
            }
        }

        writer.WriteEndObject();
    }
}

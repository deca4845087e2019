using System.Globalization;

namespace CcHc.LunrIndex.Tests.Support;

/// <summary>Fields and documents that both builders make an index of.</summary>
public sealed record IndexCase
{
    public required IReadOnlyList<Field> Fields { get; init; }

    public required IReadOnlyList<Document> Documents { get; init; }

    public double B { get; init; } = 0.75;

    public double K1 { get; init; } = 1.2;

    /// <summary>Labels of <see cref="Steps"/>.</summary>
    public IReadOnlyList<string> DocumentSteps { get; init; } = [];

    public IReadOnlyList<string> QuerySteps { get; init; } = [];

    /// <summary>As the script reads it: one line of JSON.</summary>
    public string ToLine() =>
        $"{{\"fields\":[{string.Join(',', Fields.Select(f => $"{{\"name\":{AsciiJson.Quote(f.Name)},\"boost\":{Json(f.Boost)}}}"))}]," +
        $"\"b\":{Json(B)},\"k1\":{Json(K1)},\"documentSteps\":{AsciiJson.Quote(DocumentSteps)},\"querySteps\":{AsciiJson.Quote(QuerySteps)}," +
        $"\"documents\":[{string.Join(',', Documents.Select(d => $"{{\"boost\":{Json(d.Boost)},\"values\":{{{string.Join(',', d.Select(v => $"{AsciiJson.Quote(v.Key)}:{Json(v.Value)}"))}}}}}"))}]}}";

    /// <summary>The bytes that this project makes of it.</summary>
    public byte[] Build()
    {
        var builder = new Builder(Steps.Pipeline(DocumentSteps), Steps.Pipeline(QuerySteps)) { B = B, K1 = K1 };
        foreach (var field in Fields)
        {
            builder.AddField(field);
        }

        foreach (var document in Documents)
        {
            builder.Add(document);
        }

        using var stream = new MemoryStream();
        builder.Build().SaveToJsonStream(stream);
        return stream.ToArray();
    }

    private static string Json(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Json(object? value) => value switch
    {
        null => "null",
        string text => AsciiJson.Quote(text),
        _ => AsciiJson.Quote((IEnumerable<string>)value),
    };
}

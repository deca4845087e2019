namespace CcHc.Templating.Tests.Functions;

/// <summary>What the page of functions says about one of them: a sentence, and an example whose output the engine gives.</summary>
internal sealed record FunctionExample(string Name, string Meaning, string Template)
{
    public static IReadOnlyList<FunctionExample> All { get; } =
        [.. File.ReadAllLines(RepositoryRoot.Combine("tests", "CcHc.Templating.Tests", "Functions", "examples.txt")).Where(line => line.Length > 0).Select(Parse)];

    /// <summary>The example's output, with a fixed time, seed and template to include.</summary>
    public string Output() => Render.Text(
        Template,
        new Runtime.ScriptObject(),
        new Dictionary<string, string> { ["greeting"] = "Chào {{ $.name ?? 'bạn' }}" },
        context => (context.Now, context.RandomSeed) = (new DateTime(2026, 1, 5, 7, 8, 9), 1));

    private static FunctionExample Parse(string line)
    {
        var first = line.IndexOf(" | ", StringComparison.Ordinal);
        var second = line.IndexOf(" | ", first + 1, StringComparison.Ordinal);
        return new FunctionExample(line[..first], line[(first + 3)..second], line[(second + 3)..]);
    }
}

using System.Reflection;
using System.Text;
using CcHc.Publisher.Rendering.Views;

namespace CcHc.Publisher.Rendering.Tests.Views;

/// <summary>docs/templates.md is the contract with theme authors: it names every view and every member.</summary>
public sealed class ViewContractTests
{
    private static readonly string Document = File.ReadAllText(RepositoryRoot.Combine("docs", "templates.md"));

    public static TheoryData<string> Views =>
        [.. typeof(TaskView).Assembly.GetTypes().Where(t => t.Namespace == typeof(TaskView).Namespace && t.IsPublic).Select(t => t.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Views))]
    public void Every_member_of_a_view_is_documented_and_none_besides(string view)
    {
        var type = typeof(TaskView).Assembly.GetType($"{typeof(TaskView).Namespace}.{view}")!;
        var start = Document.IndexOf($"### {view}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"docs/templates.md has no section «### {view}»");
        var end = Document.IndexOf("\n#", start + 4, StringComparison.Ordinal);
        var section = Document[start..(end < 0 ? Document.Length : end)];
        var documented = section.Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l[3..l.IndexOf('`', 3)]);
        Assert.Equal(type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => SnakeCase(p.Name)).Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    private static string SnakeCase(string name)
    {
        var snake = new StringBuilder();
        foreach (var c in name)
        {
            snake.Append(char.IsUpper(c) && snake.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(c));
        }

        return snake.ToString();
    }
}

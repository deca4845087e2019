using CcHc.Templating.Syntax;
using CcHc.Templating.Tests.Functions;

namespace CcHc.Templating.Tests.Corpus;

public sealed class PairTests
{
    public static TheoryData<string> Folders => [.. TemplatePair.All.Select(pair => Path.GetDirectoryName(pair.Name)!).Distinct()];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_template_gives_what_stands_beside_it(string folder)
    {
        var failures = TemplatePair.All.Where(pair => Path.GetDirectoryName(pair.Name) == folder).Select(Failure).OfType<string>().ToList();

        Assert.True(failures.Count == 0, $"{failures.Count} differ:\n" + string.Join('\n', failures.Take(10)));
    }

    [Fact]
    public void Every_template_has_an_output_or_the_place_of_an_error() => Assert.DoesNotContain(TemplatePair.All, pair => (pair.Output is null) == (pair.Error is null));

    [Fact]
    public void Every_function_has_a_pair()
    {
        var names = TemplatePair.All.Where(pair => pair.Output is not null).Select(pair => pair.Name).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(Builtins.All, function => !names.Contains("builtins/" + function.Key.Replace('.', '/')));
    }

    [Fact]
    public void Every_kind_of_node_is_in_a_pair()
    {
        var kinds = TemplatePair.All.SelectMany(pair => Template.Parse(pair.Template).Page.Descendants()).Select(node => node.Kind).ToHashSet();

        Assert.DoesNotContain(Enum.GetValues<ScriptNodeKind>(), kind => kind != ScriptNodeKind.Page && !kinds.Contains(kind));
    }

    private static string? Failure(TemplatePair pair)
    {
        var (output, error) = pair.Run();
        return output == pair.Output && error == pair.Error ? null : $"{pair.Name}\n--- wanted\n{pair.Output ?? pair.Error}\n--- got\n{output ?? error}";
    }
}

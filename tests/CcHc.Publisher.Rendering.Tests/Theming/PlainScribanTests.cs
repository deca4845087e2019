using CcHc.Templating;
using CcHc.Templating.Syntax;

namespace CcHc.Publisher.Rendering.Tests.Theming;

/// <summary>Themes render the same on the Scriban package: they use nothing that only our engine has, or does in its own way.</summary>
public sealed class PlainScribanTests
{
    /// <summary>What Scriban has as well, but with other answers: the order of letters, the clock and chance.</summary>
    private static readonly string[] Different = ["array.sort", "date.now", "date.utc_now", "math.random", "math.uuid"];

    private static readonly HashSet<string> Documented =
        [.. File.ReadAllLines(RepositoryRoot.Combine("tests", "CcHc.Templating.Tests", "Functions", "scriban-7.2.txt")).Except(Different)];

    private static readonly HashSet<string> Groups = [.. Documented.Where(name => name.Contains('.', StringComparison.Ordinal)).Select(name => name.Split('.')[0])];

    public static TheoryData<string> Templates =>
    [
        .. Directory.EnumerateFiles(RepositoryRoot.Combine("themes"), "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryRoot.Combine("themes"), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_theme_uses_what_Scriban_documents_and_functions_below_cchc(string template) =>
        Assert.Empty(Foreign(File.ReadAllText(RepositoryRoot.Combine("themes", template))));

    [Theory]
    [InlineData("{{ title | cchc.escape }}{{ include 'a.html' }}{{ 'x' | string.upcase }}")]
    [InlineData("{{ func small; $0 | string.downcase; end }}{{ small 'A' }}{{ 'A' | small }}")]
    [InlineData("{{ for report in reports }}{{ report.date.iso | cchc.escape }}{{ end }}")]
    [InlineData("{{ shout = @string.upcase }}{{ 'a' | shout }}")]
    public void Plain_templates_are_let_through(string template) => Assert.Empty(Foreign(template));

    [Theory]
    [InlineData("{{ 'x' | string.slug }}", "string.slug")]
    [InlineData("{{ list | array.sort }}", "array.sort")]
    [InlineData("{{ date.now }}", "date.now")]
    [InlineData("{{ title | escape }}", "escape")]
    [InlineData("{{ site.shout 'x' }}", "site.shout")]
    [InlineData("{{ x ??= 1 }}", "??=")]
    [InlineData("{{ date.format = '%Y' }}", "date.format =")]
    [InlineData("{{ @content_html }}", "@content_html")]
    public void What_only_our_engine_has_is_found(string template, string expected) => Assert.Contains(expected, Foreign(template));

    private static List<string> Foreign(string text)
    {
        var page = Template.Parse(text).Page;
        var nodes = page.Descendants().ToList();
        HashSet<string> own = [.. nodes.OfType<ScriptFunction>().Select(function => function.Name ?? ""), .. nodes.OfType<ScriptAssignExpression>().Select(assign => PathOf(assign.Target))];
        return [.. nodes.SelectMany(node => Foreign(node, own))];
    }

    private static IEnumerable<string> Foreign(ScriptNode node, HashSet<string> own)
    {
        switch (node)
        {
            case ScriptFunctionCall call when !IsKnown(PathOf(call.Target), own):
                yield return PathOf(call.Target);
                break;
            case ScriptPipeCall { To: not ScriptFunctionCall and not ScriptPipeCall } pipe when !IsKnown(PathOf(pipe.To), own):
                yield return PathOf(pipe.To);
                break;
            case ScriptMemberExpression { Target: ScriptVariableGlobal group } member when Groups.Contains(group.Name) && !Documented.Contains(PathOf(member)):
                yield return PathOf(member);
                break;
            case ScriptAssignExpression { Operator: ScriptBinaryOperator.EmptyCoalescing }:
                yield return "??=";
                break;
            case ScriptAssignExpression { Target: ScriptMemberExpression { Target: ScriptVariableGlobal group } target } when Groups.Contains(group.Name):
                yield return PathOf(target) + " =";
                break;
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionAlias, Operand: ScriptVariableGlobal { Name: "content_html" } }:
                yield return "@content_html";
                break;
        }
    }

    private static bool IsKnown(string path, HashSet<string> own) => path.StartsWith("cchc.", StringComparison.Ordinal) || Documented.Contains(path) || own.Contains(path);

    private static string PathOf(ScriptNode node) => node switch
    {
        ScriptVariableGlobal variable => variable.Name,
        ScriptMemberExpression member => $"{PathOf(member.Target)}.{member.Member}",
        _ => $"({node.Kind})",
    };
}

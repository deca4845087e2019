using System.Xml.Linq;

namespace CcHc.Publisher.Tests.Architecture;

public sealed class ProjectArrowsTests
{
    private const string Model = "CcHc.Publisher.Model";

    /// <summary>docs/architecture.md, in a form that a machine keeps. Import, LunrIndex and Publishing have their arrows before they exist.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        [Model] = [],
        ["CcHc.Templating"] = [],
        ["CcHc.LunrIndex"] = [],
        ["CcHc.Publisher.Content"] = [Model],
        ["CcHc.Publisher.Import"] = [Model],
        ["CcHc.Publisher.Rendering"] = [Model, "CcHc.Templating", "CcHc.LunrIndex"],
        ["CcHc.Publisher.Publishing"] = [Model],
        ["CcHc.Publisher"] =
        [
            Model, "CcHc.Templating", "CcHc.LunrIndex", "CcHc.Publisher.Content", "CcHc.Publisher.Import", "CcHc.Publisher.Rendering", "CcHc.Publisher.Publishing",
        ],
    };

    private static readonly string[] AllowedPackages =
        ["CcHc.Publisher.Content: YamlDotNet", "CcHc.Publisher.Rendering: AngleSharp", "CcHc.Publisher.Rendering: Markdig", "CcHc.Publisher.Rendering: QRCoder", "CcHc.Publisher: System.CommandLine"];

    public static TheoryData<string> Projects => [.. ProjectNames];

    private static IEnumerable<string> ProjectNames => Directory.GetDirectories(RepositoryRoot.Combine("src")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_those_that_its_arrows_lead_to(string project)
    {
        Assert.Contains(project, Allowed);
        Assert.Empty(References(project, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Replace('\\', '/'))).Except(Allowed[project], StringComparer.Ordinal));
    }

    [Fact]
    public void Packages_are_used_where_the_design_puts_them_and_nowhere_else()
    {
        var used = ProjectNames.SelectMany(p => References(p, "PackageReference").Select(package => $"{p}: {package}"));
        Assert.Empty(used.Except(AllowedPackages, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_namespaces_of_a_project_go_round_in_a_ring(string project)
    {
        var arrows = NamespaceArrows.Of(RepositoryRoot.Combine("src", project));
        Assert.NotEmpty(arrows.Keys);
        Assert.Equal("", NamespaceArrows.FindRing(arrows));
    }

    [Fact]
    public void The_top_level_holds_what_the_design_names_and_nothing_else()
    {
        string[] expected =
        [
            ".ci", ".editorconfig", ".gitattributes", ".gitignore", "BannedSymbols.txt", "CHANGELOG.md", "CONTRIBUTING.md", "CcHc.Publisher.sln",
            "Directory.Build.props", "Directory.Packages.props", "LICENSE", "README.md", "SECURITY.md", "content", "docs", "global.json",
            "site.config.yml", "src", "tests", "themes",
        ];
        var found = TrackedFiles.All().Select(f => f.Split('/')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal(expected, found);
    }

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(RepositoryRoot.Combine("src", project, $"{project}.csproj")).Descendants(kind).Select(r => r.Attribute("Include")!.Value);
}

using Microsoft.Playwright;

namespace CcHc.Publisher.Tests.Quality;

/// <summary>axe-core: WCAG 2.2 A and AA, and what its makers hold for good practice.</summary>
internal static class Axe
{
    private const string Package = "tests/CcHc.Publisher.Tests/Quality/js/node_modules/axe-core/axe.min.js";

    private const string Run =
        """
        async () => {
          const result = await axe.run(document, {
            runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
            rules: { "target-size": { enabled: true } },
            resultTypes: ["violations"],
            preload: false,
            selectors: false,
          });
          return result.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html.slice(0, 160)} ${n.any.map(c => c.message).join(" ")}`));
        }
        """;

    private static readonly Lazy<string> Source = new(() =>
        RepositoryRoot.Combine(Package.Split('/')) is var path && File.Exists(path) ? File.ReadAllText(path) : throw new InvalidOperationException("axe-core is not installed. Run: bash .ci/test"));

    /// <summary>What it finds on a page as it stands, one line for each element.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Source.Value);
        }

        return await page.EvaluateAsync<string[]>(Run);
    }
}

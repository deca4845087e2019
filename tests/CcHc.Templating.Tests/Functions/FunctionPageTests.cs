namespace CcHc.Templating.Tests.Functions;

public sealed class FunctionPageTests
{
    private static readonly string File = RepositoryRoot.Combine("docs", "template-functions.md");

    [Fact]
    public void Every_function_has_an_example_and_every_example_a_function() =>
        Assert.Equal(Builtins.All.Select(pair => pair.Key), FunctionExample.All.Select(example => example.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_page_of_functions_says_what_the_engine_does()
    {
        var page = FunctionPage.Write();
        if (Environment.GetEnvironmentVariable("CCHC_ACCEPT") == "1")
        {
            System.IO.File.WriteAllText(File, page);
        }

        Assert.Equal(page, System.IO.File.Exists(File) ? System.IO.File.ReadAllText(File) : "");
    }
}

namespace CcHc.Templating.Tests.Functions;

public sealed class FunctionListTests
{
    [Fact]
    public void The_functions_are_those_of_the_language_and_no_others() =>
        Assert.Equal(File.ReadAllLines(RepositoryRoot.Combine("tests", "CcHc.Templating.Tests", "Functions", "scriban-7.2.txt")), Builtins.All.Select(function => function.Key));
}

namespace CcHc.Publisher.Import.Tests;

/// <summary>The texts of real plans.</summary>
internal static class Paper
{
    public static string Text(string name) => File.ReadAllText(RepositoryRoot.Combine("tests", "CcHc.Publisher.Import.Tests", "Papers", $"{name}.txt"));
}

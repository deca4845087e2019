namespace CcHc.Testing;

/// <summary>How many random cases a property is tried with: few on every commit, many in <c>.ci/long</c>, which sets <c>CCHC_FUZZ</c>.</summary>
public static class RandomCases
{
    private static readonly int Factor = int.Parse(Environment.GetEnvironmentVariable("CCHC_FUZZ") ?? "1");

    /// <summary>The number of cases.</summary>
    /// <param name="quick">How many there are on every commit.</param>
    public static int Count(int quick) => quick * Factor;
}

namespace CcHc.Publisher.Model.Deadlines;

/// <summary>The number of a quarter: roman, arabic or a word. A scanner reads the roman I as a small L.</summary>
internal static class QuarterNumber
{
    private const string Quarter = "quy";

    /// <summary>The number that a token is; numbers above four are read too, to be found wrong later.</summary>
    public static int? Read(DeadlineToken token) => token switch
    {
        { IsShort: true } => token.Number,
        { Unified: "một" or "nhất" } => 1,
        { Unified: "hai" } => 2,
        { Unified: "ba" } => 3,
        { Unified: "bốn" or "tư" } => 4,
        { IsWord: true } => Roman(token.Text),
        _ => null,
    };

    /// <summary>The number in <c>QuýIV</c>.</summary>
    public static int? ReadGlued(DeadlineToken token) => token.Text.StartsWith(Quarter, StringComparison.Ordinal) ? Roman(token.Text[Quarter.Length..]) : null;

    private static int? Roman(string folded) => folded.Replace('l', 'i') switch
    {
        "i" => 1,
        "ii" => 2,
        "iii" => 3,
        "iv" or "iiii" => 4,
        "v" => 5,
        "vi" => 6,
        _ => null,
    };
}

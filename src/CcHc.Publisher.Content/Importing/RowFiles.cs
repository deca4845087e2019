namespace CcHc.Publisher.Content.Importing;

/// <summary>The folders of a plan in which each file is a row.</summary>
internal static class RowFiles
{
    public const string Tasks = "nhiem-vu";

    public const string Indicators = "chi-tieu";
}

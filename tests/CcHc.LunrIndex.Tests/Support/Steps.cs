namespace CcHc.LunrIndex.Tests.Support;

/// <summary>Steps of pipelines; js/build-indexes.js has the same under the same names.</summary>
internal static class Steps
{
    private static readonly Dictionary<string, PipelineFunction> All = new(StringComparer.Ordinal)
    {
        ["reverse"] = (token, _, _) => [new Token(new string([.. token.String.Reverse()]))],
        ["twice"] = (token, _, _) => [token, new Token(token.String + token.String)],
        ["drop-short"] = (token, _, _) => token.String.Length < 3 ? [] : [token],
        ["only-first"] = (token, index, _) => index == 0 ? [token] : [],
        ["drop-last"] = (token, index, tokens) => index == tokens.Count - 1 ? [] : [token],
    };

    public static string[] Labels => [.. All.Keys];

    public static Pipeline Pipeline(IEnumerable<string> labels) => labels.Aggregate(new Pipeline(), (pipeline, label) => pipeline.Add(label, All[label]));
}

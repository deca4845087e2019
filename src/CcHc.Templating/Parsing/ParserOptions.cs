namespace CcHc.Templating.Parsing;

/// <summary>The limits of the parser.</summary>
public sealed record ParserOptions
{
    /// <summary>The limits used when none are given.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>How deep expressions and blocks may stand in each other, in levels. A deeper template is an error.</summary>
    public int NestingLimit { get; init; } = 200;

    /// <summary>After how many messages the parser stops looking for more.</summary>
    public int MessageLimit { get; init; } = 100;
}

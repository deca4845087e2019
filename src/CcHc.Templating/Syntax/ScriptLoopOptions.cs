namespace CcHc.Templating.Syntax;

/// <summary>The options of a loop: <c>limit: 3 offset: 1 reversed</c>, and <c>cols: 2</c> for <c>tablerow</c>.</summary>
public sealed record ScriptLoopOptions
{
    /// <summary>No options.</summary>
    public static ScriptLoopOptions None { get; } = new();

    /// <summary>How many elements to pass over, or null.</summary>
    public ScriptExpression? Offset { get; init; }

    /// <summary>How many elements to take at most, or null.</summary>
    public ScriptExpression? Limit { get; init; }

    /// <summary>How many cells a row has, or null.</summary>
    public ScriptExpression? Columns { get; init; }

    /// <summary>Whether the elements come last to first.</summary>
    public bool Reversed { get; init; }

    /// <summary>The values of the options.</summary>
    public IReadOnlyList<ScriptNode> Children
    {
        get
        {
            var values = new List<ScriptNode>();
            Add(values, Offset);
            Add(values, Limit);
            Add(values, Columns);
            return values;
        }
    }

    private static void Add(List<ScriptNode> values, ScriptExpression? value)
    {
        if (value is not null)
        {
            values.Add(value);
        }
    }
}

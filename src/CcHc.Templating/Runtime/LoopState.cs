namespace CcHc.Templating.Runtime;

/// <summary>What a loop knows at a step.</summary>
internal sealed class LoopState(string word, string? variable)
{
    /// <summary><c>for</c>, <c>while</c> or <c>tablerow</c>.</summary>
    public string Word { get; } = word;

    /// <summary>The name of the loop variable, or null when it has none of its own.</summary>
    public string? Variable { get; } = variable;

    public object? Value { get; set; }

    /// <summary>How many objects of variables there were when the loop began: its own variable hides those of theirs.</summary>
    public int GlobalCount { get; set; }

    public int Index { get; set; }

    public int Length { get; set; } = -1;

    public bool IsLast { get; set; }

    public bool IsChanged { get; set; }

    public int Column { get; set; }

    public bool TryGet(string member, out object? value)
    {
        value = member switch
        {
            "index" => Boxes.Of(Index),
            "first" => Boxes.Of(Index == 0),
            "even" => Boxes.Of(Index % 2 == 0),
            "odd" => Boxes.Of(Index % 2 == 1),
            "last" when Length >= 0 => Boxes.Of(IsLast),
            "rindex" when Length >= 0 => Boxes.Of(Length - Index - 1),
            "length" when Length >= 0 => Boxes.Of(Length),
            "changed" when Length >= 0 => Boxes.Of(IsChanged),
            "col" when Word == "tablerow" => Boxes.Of(Column),
            _ => null,
        };
        return value is not null;
    }
}

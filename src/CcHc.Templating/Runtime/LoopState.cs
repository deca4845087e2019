using CcHc.Templating.Members;

namespace CcHc.Templating.Runtime;

/// <summary>What a loop knows at a step.</summary>
internal sealed class LoopState(string word, Name? variable)
{
    /// <summary><c>for</c>, <c>while</c> or <c>tablerow</c>.</summary>
    public string Word { get; } = word;

    /// <summary>The loop variable, or null when it has none of its own.</summary>
    public Name? Variable { get; } = variable;

    /// <summary>The value of the loop variable; a template can write it.</summary>
    public object? Value { get; set; }

    /// <summary>How many objects of variables there were when the loop began: its own variable hides those of theirs.</summary>
    public int Level { get; set; }

    /// <summary>The bits of the loop variables around this loop.</summary>
    public long OuterNames { get; set; }

    public int Index { get; set; }

    public int Length { get; init; } = -1;

    public int Column { get; set; }

    public bool IsLast => Index == Length - 1;

    /// <summary>The element of this step, and what the loop variable was at the end of the step before: for <c>for.changed</c>.</summary>
    public object? Item { get; private set; }

    public object? Before { get; private set; }

    public bool IsOf(Name name) => Variable is not null && Variable.Is(name);

    /// <summary>Takes the next element.</summary>
    public void Take(object? item)
    {
        Before = Value;
        Item = item;
        Value = item;
    }

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
            "col" when Word == "tablerow" => Boxes.Of(Column),
            _ => null,
        };
        return value is not null;
    }
}

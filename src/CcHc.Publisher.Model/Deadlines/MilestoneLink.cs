namespace CcHc.Publisher.Model.Deadlines;

/// <summary>How a milestone hangs together with the one before it.</summary>
internal enum MilestoneLink
{
    /// <summary>Other words stand between them, or nothing does.</summary>
    None,

    /// <summary>A comma or "và": both hold.</summary>
    List,

    /// <summary>A dash or "đến": from the one to the other.</summary>
    Range,
}

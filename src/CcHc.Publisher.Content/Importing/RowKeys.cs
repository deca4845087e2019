using CcHc.Publisher.Model.Keys;

namespace CcHc.Publisher.Content.Importing;

/// <summary>The keys by which a row of one kind is known.</summary>
/// <param name="Section">All keys of its file.</param>
/// <param name="Part">Its group or period.</param>
/// <param name="Number">Its number.</param>
/// <param name="Content">Its first words.</param>
internal sealed record RowKeys(KeySection Section, ContentKey Part, ContentKey Number, ContentKey Content)
{
    /// <summary>Of a task.</summary>
    public static RowKeys OfTasks { get; } = new(TaskKeys.Section, TaskKeys.Group, TaskKeys.Number, TaskKeys.Content);

    /// <summary>Of an indicator.</summary>
    public static RowKeys OfIndicators { get; } = new(IndicatorKeys.Section, IndicatorKeys.Period, IndicatorKeys.Number, IndicatorKeys.Name);
}

namespace CcHc.Publisher.Model.Keys;

/// <summary>Every key of every file: the one table from which reading, schemas, the importer and <c>check</c> are made.</summary>
public static class KeyTable
{
    /// <summary>The sections that are files of their own.</summary>
    public static IReadOnlyList<KeySection> Files { get; } =
        [UnitKeys.Section, PlanKeys.Section, TaskKeys.Section, IndicatorKeys.Section, PageKeys.Section, ConfigKeys.Section];
}

namespace CcHc.Publisher.Import.Rows;

/// <summary>What a row without a number is.</summary>
internal enum RestKind
{
    /// <summary>A row of its own.</summary>
    Own,

    /// <summary>The rest of the row above it.</summary>
    Rest,

    /// <summary>A row of its own below the merged cells of the row above it, whose number and task are its own too.</summary>
    SharesTask,
}

namespace CcHc.Publisher.Import.Tables;

/// <summary>What the rows of a table are.</summary>
internal enum TableKind
{
    /// <summary>Tasks.</summary>
    Tasks,

    /// <summary>Indicators.</summary>
    Indicators,
}

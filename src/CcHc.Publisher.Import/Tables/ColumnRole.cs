namespace CcHc.Publisher.Import.Tables;

/// <summary>What a column of a table holds.</summary>
internal enum ColumnRole
{
    /// <summary>Something that has no field of its own; kept with its header.</summary>
    Other,

    /// <summary>The number.</summary>
    Number,

    /// <summary>The task, or the indicator.</summary>
    Content,

    /// <summary>The group of several tasks.</summary>
    Group,

    /// <summary>What comes out of a task.</summary>
    Product,

    /// <summary>Who leads.</summary>
    Lead,

    /// <summary>Who joins.</summary>
    Cooperation,

    /// <summary>Who leads and who joins, both in one cell.</summary>
    LeadAndCooperation,

    /// <summary>By when.</summary>
    Time,

    /// <summary>A period that is marked in the rows of the tasks that are due in it; several columns may have this role.</summary>
    MarkedTime,

    /// <summary>A remark.</summary>
    Note,

    /// <summary>The period of an indicator.</summary>
    Period,

    /// <summary>The unit of measure of an indicator.</summary>
    Unit,

    /// <summary>The target of an indicator.</summary>
    Target,

    /// <summary>The target of an indicator for one of several years; the only role that several columns may have.</summary>
    YearTarget,

    /// <summary>The stretch target of an indicator.</summary>
    Stretch,

    /// <summary>Who watches an indicator.</summary>
    Agency,
}

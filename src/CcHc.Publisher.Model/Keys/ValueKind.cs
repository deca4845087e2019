namespace CcHc.Publisher.Model.Keys;

/// <summary>What a front-matter key holds.</summary>
public enum ValueKind
{
    /// <summary>Words; empty means not given.</summary>
    Text,

    /// <summary>A cell of the paper, word for word; empty means an empty cell.</summary>
    Cell,

    /// <summary>A day: <c>2026-06-15</c> or <c>15/6/2026</c>.</summary>
    Date,

    /// <summary>A day of which the paper may leave parts blank: <c>2026-01</c>.</summary>
    PartialDate,

    /// <summary>A year or years: <c>2026</c>, <c>2026-2030</c>.</summary>
    Period,

    /// <summary>0 to 100, with or without <c>%</c>.</summary>
    Percent,

    /// <summary>A state of a task.</summary>
    State,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>An address that begins with http or https.</summary>
    Link,

    /// <summary>A file of the plan's <c>tai-lieu</c> folder.</summary>
    File,

    /// <summary>A list of texts; one text alone is a list of one.</summary>
    TextList,

    /// <summary>Keys and values of a section of their own.</summary>
    Section,

    /// <summary>A list of such sections.</summary>
    SectionList,

    /// <summary>Free names with texts, kept as they are.</summary>
    FreeMap,
}

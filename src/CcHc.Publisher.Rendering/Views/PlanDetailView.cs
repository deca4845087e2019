namespace CcHc.Publisher.Rendering.Views;

/// <summary>What only a plan's own page shows.</summary>
public sealed record PlanDetailView
{
    /// <summary>Number and symbol word for word, even where the number is blank (<c>/KH-UBND</c>); null where the paper has none.</summary>
    public string? NumberAsWritten { get; init; }

    /// <summary>Place and date as the paper's head has them: <c>An Tường, ngày … tháng 01 năm 2026</c>; null where there is no date.</summary>
    public string? PlaceAndDate { get; init; }

    /// <summary>The signed file, or null.</summary>
    public FileView? Original { get; init; }

    /// <summary>What it rests on, a paragraph each.</summary>
    public IReadOnlyList<string> LegalBases { get; init; } = [];

    /// <summary>Its whole text.</summary>
    public required string BodyHtml { get; init; }

    /// <summary>The headings of its text.</summary>
    public IReadOnlyList<HeadingView> Contents { get; init; } = [];

    /// <summary>Who signed it, or null.</summary>
    public SignerView? Signer { get; init; }

    /// <summary>Who receives it.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>A picture of how many tasks are in each state; empty where nothing was reported.</summary>
    public required string StatesHtml { get; init; }

    /// <summary>The agencies that lead any of its tasks, those with the most first.</summary>
    public IReadOnlyList<AgencyProgressView> Agencies { get; init; } = [];

    /// <summary>Its deadlines by quarter; each quarter's <c>anchor</c> stands on the page of its timeline.</summary>
    public required TimelineView Timeline { get; init; }

    /// <summary>What comes next and what came last.</summary>
    public required AgendaView Agenda { get; init; }

    /// <summary>Its tasks by group; one group without a title where the plan has none.</summary>
    public IReadOnlyList<GroupView> Groups { get; init; } = [];

    /// <summary>Which of the paper's columns there are.</summary>
    public required ColumnsView Columns { get; init; }

    /// <summary>Its documents, the signed file left out.</summary>
    public IReadOnlyList<FileView> Files { get; init; } = [];

    /// <summary>Its data as JSON.</summary>
    public required string JsonUrl { get; init; }

    /// <summary>Its data as a table.</summary>
    public required string CsvUrl { get; init; }

    /// <summary>Its data as a workbook for Excel and LibreOffice.</summary>
    public required string XlsxUrl { get; init; }

    /// <summary>The date to which all answers refer.</summary>
    public required DateView AsOf { get; init; }
}

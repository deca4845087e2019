using CcHc.Publisher.Model.Progress;
using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>What is shown of the documents and by what they are filtered, collected as they come.</summary>
internal sealed class SearchCatalogue
{
    private readonly List<SearchRow> _rows = [];

    /// <summary>Ids and names of the units.</summary>
    public SearchLabels Units { get; } = new();

    /// <summary>Ids and names of the plans.</summary>
    public SearchLabels Plans { get; } = new();

    /// <summary>Ids and names of the agencies: those of one id in several units stand together.</summary>
    public SearchLabels Agencies { get; } = new();

    /// <summary>Names and labels of states.</summary>
    public SearchLabels States { get; } = new();

    /// <summary>Names of answers about deadlines.</summary>
    public SearchLabels Timeliness { get; } = new();

    /// <summary>Values and labels of deadlines.</summary>
    public SearchLabels Deadlines { get; } = new();

    /// <summary>The documents.</summary>
    public IReadOnlyList<SearchRow> Rows => _rows;

    /// <summary>Adds a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="parts">How many documents of the index are its parts.</param>
    public void Add(SearchDocument document, int parts) => _rows.Add(new SearchRow
    {
        Parts = parts,
        Kind = document.Kind,
        Title = document.Title,
        Context = document.Context,
        Detail = document.Detail,
        Url = document.Url,
        Unit = document.Unit is { } unit ? Units.Number(unit.Id, unit.Name) : SearchLabels.None,
        Plan = document is { Unit: { } of, Plan: { } plan } ? Plans.Number($"{of.Id}/{plan.Id}", plan.Title) : SearchLabels.None,
        Agencies = [.. document.Agencies.Select(a => Agencies.Number(a.Id, a.Name))],
        State = document.Answers is { State: var state } ? States.Number(state.ToName(), state.ToLabel()) : SearchLabels.None,
        Timeliness = document.Answers is { Timeliness: var timeliness } ? Timeliness.Number(timeliness.ToName(), timeliness.ToLabel()) : SearchLabels.None,
        Deadline = document.Deadline is { } deadline ? Deadlines.Number(deadline, DeadlineFacet.Label(deadline)) : SearchLabels.None,
        Year = document.Year ?? SearchLabels.None,
        IsSample = document.Unit is { IsSample: true },
    });
}

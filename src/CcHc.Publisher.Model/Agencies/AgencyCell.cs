namespace CcHc.Publisher.Model.Agencies;

/// <summary>A cell that names agencies: its words, and who is read out of them.</summary>
/// <param name="Text">The cell word for word; <c>""</c> where it is empty, null where the paper has no such column.</param>
/// <param name="Agencies">The agencies it names, in its order, each once.</param>
/// <param name="Unknown">The parts that no registered agency matches.</param>
public sealed record AgencyCell(string? Text, IReadOnlyList<Agency> Agencies, IReadOnlyList<string> Unknown)
{
    /// <summary>The cell of a column that the paper does not have.</summary>
    public static AgencyCell Absent { get; } = new(Text: null, [], []);

    /// <summary>Whether somebody in particular is named.</summary>
    public bool NamesSomebody => Agencies.Any(a => !a.IsCollective) || Unknown.Any(name => !AgencyReader.IsCollectiveName(name));
}

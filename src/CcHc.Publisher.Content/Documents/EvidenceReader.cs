using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Documents;
using CcHc.Publisher.Model.Keys;

namespace CcHc.Publisher.Content.Documents;

/// <summary>Reads the papers under <c>minh chứng</c>.</summary>
internal static class EvidenceReader
{
    /// <summary>The papers of one entry.</summary>
    public static IReadOnlyList<EvidenceDocument> Read(IEnumerable<Fields> entries, PlanFiles files, DiagnosticBag bag) =>
    [
        .. entries.Select(fields => new EvidenceDocument
        {
            Number = fields.Text(EvidenceKeys.Number),
            Date = fields.Date(EvidenceKeys.Date),
            Summary = fields.Text(EvidenceKeys.Summary),
            File = files.Find(fields.Text(EvidenceKeys.File), fields.LocationOf(EvidenceKeys.File), bag),
            Link = fields.Link(EvidenceKeys.Link),
        }),
    ];
}

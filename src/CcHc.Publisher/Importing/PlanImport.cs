using CcHc.Publisher.Content.Importing;
using CcHc.Publisher.Content.Writing;
using CcHc.Publisher.Import;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Importing;

/// <summary>From a paper to content files: read, propose, and only then write.</summary>
internal static class PlanImport
{
    /// <summary>Imports. Where anything is wrong, nothing is written.</summary>
    /// <exception cref="IOException">The disk fails.</exception>
    public static ImportResult Run(ImportRequest request, CancellationToken cancellation)
    {
        var bag = new DiagnosticBag();
        if (PaperText.Read(request.File, request.Name, bag) is not { } text)
        {
            return new ImportResult { Request = request, Diagnostics = bag.ToSortedList() };
        }

        var paper = WithBlanks(TextPlanReader.Read(request.Name, text.Text), text.Blanks);
        var existing = ExistingContent.Read(request.Source, request.Target, bag);
        var proposal = ContentImport.Propose(paper, request.Target, existing, bag);
        var result = new ImportResult { Request = request, Diagnostics = bag.ToSortedList(), Paper = paper, Proposal = proposal };
        if (request.IsDryRun || result.IsWrong || proposal.Changes.Count == 0)
        {
            return result;
        }

        ContentWriter.Apply(request.Source, proposal.Changes, cancellation);
        return result with { IsWritten = true };
    }

    private static ImportedPlan WithBlanks(ImportedPlan paper, int blanks) => blanks == 0
        ? paper
        : paper with { Notes = [new ImportNote(0, $"Trong tệp có {blanks} ký tự điều khiển không nhìn thấy; mỗi ký tự được thay bằng dấu cách."), .. paper.Notes] };
}

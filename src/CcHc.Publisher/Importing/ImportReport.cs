using CcHc.Publisher.Cli;
using CcHc.Publisher.Content.Writing;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Importing;

/// <summary>What an import did or would do, for people.</summary>
internal static class ImportReport
{
    /// <summary>Writes it; what is wrong goes to <paramref name="error"/>.</summary>
    public static void Write(ImportResult result, Wording words, TextWriter output, TextWriter error)
    {
        if (result.Paper is not null)
        {
            WriteProposal(result, words.Import, output);
        }

        foreach (var diagnostic in result.Diagnostics)
        {
            error.WriteLine(diagnostic);
        }

        if (result.Diagnostics.Count > 0)
        {
            var errors = result.Diagnostics.Count(d => d.Severity == Severity.Error);
            error.WriteLine(words.Counted(errors, result.Diagnostics.Count - errors));
        }

        if (result.IsWrong)
        {
            error.WriteLine(words.Import.NotWritten);
            return;
        }

        var count = result.Proposal.Changes.Count;
        output.WriteLine(result.IsWritten ? words.Import.Written(count) : count == 0 ? words.Import.NothingToDo : words.Import.WouldWrite(count));
    }

    private static void WriteProposal(ImportResult result, ImportWording words, TextWriter output)
    {
        var (paper, proposal, target) = (result.Paper!, result.Proposal, result.Request.Target);
        output.WriteLine(words.From(result.Request.Name, $"content/{target.Unit}/{target.Plan}"));
        output.WriteLine(words.Found(paper.Groups.Count, paper.Tasks.Count, paper.Indicators.Count));
        WriteIf(paper.Tasks.Count == 0, words.NoTasks, output);
        WriteIf(paper.AnnexIsMissing, words.AnnexIsMissing, output);
        WriteList(words.Creates, proposal.Changes.Where(c => c.Kind == ContentChangeKind.Create).Select(c => $"+ {c.Path}: {c.Description}"), output);
        WriteList(words.Edits, proposal.Changes.Where(c => c.Kind == ContentChangeKind.Edit).Select(c => $"~ {c.Path}: {c.Description}"), output);
        WriteList(words.Corrections, proposal.Corrections.Select(c => $"{c.File}: «{OneLine(c.Imported)}» → «{OneLine(c.Corrected)}» ({OneLine(c.Reason)})"), output);
        WriteList(words.Kept, proposal.Kept, output);
        WriteList(words.Uncertain, proposal.Notes.Select(n => n.Line == 0 ? $"{result.Request.Name}: {OneLine(n.Message)}" : $"{result.Request.Name}({n.Line}): {OneLine(n.Message)}"), output);
        output.WriteLine();
    }

    private static void WriteIf(bool condition, string sentence, TextWriter output)
    {
        if (condition)
        {
            output.WriteLine(sentence);
        }
    }

    private static void WriteList(Func<int, string> title, IEnumerable<string> lines, TextWriter output)
    {
        List<string> all = [.. lines];
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title(all.Count));
        foreach (var line in all)
        {
            output.WriteLine($"  {line}");
        }
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ⏎ ");
}

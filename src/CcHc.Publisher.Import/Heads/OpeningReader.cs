using CcHc.Publisher.Import.Marks;
using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Numbers;
using CcHc.Publisher.Import.Texts;

namespace CcHc.Publisher.Import.Heads;

/// <summary>Reads what stands above the text of a paper: who issues it, number, place and date, title.</summary>
internal static class OpeningReader
{
    private const int MostLinesWithoutTitle = 12;

    private const int MostTitleLines = 8;

    private const int LongestTitleLine = 300;

    /// <summary>The opening. Its lines are set aside: what they say stands in the head.</summary>
    public static Opening Read(IReadOnlyList<TextLine> lines, NoteBook notes)
    {
        if (LateStart(lines) is > 0 and var start)
        {
            notes.Add(lines[start].Line, "Phụ lục đứng trước phần chữ của kế hoạch; phần chữ được đưa lên trước.");
            lines = [.. lines.Skip(start), .. lines.Take(start)];
        }

        var end = 0;
        while (end < lines.Count && !lines[end].IsTable && !AnnexTitle.IsLabel(lines[end].Words) && !IsSection(lines[end]))
        {
            end++;
        }

        var title = Enumerable.Range(0, end).FirstOrDefault(i => OfficialLine.PaperKind(lines[i].Words) is not null, -1);
        var taken = new HashSet<int>();
        var opening = Officials(lines, title < 0 ? Math.Min(end, MostLinesWithoutTitle) : title, taken);
        var titleLines = title < 0 ? [] : TitleLines(lines, title, end);
        taken.UnionWith(titleLines);
        notes.SetAside(taken.Select(i => lines[i].Words));
        return opening with { Title = Title([.. titleLines.Select(i => lines[i].Words)]), Rest = lines.Without(taken) };
    }

    /// <summary>Where the head of a paper begins behind an annex that stands first; 0 where none does.</summary>
    private static int LateStart(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 0 || !(AnnexTitle.IsLabel(lines[0].Words) || AnnexTitle.IsList(lines[0].Words)))
        {
            return 0;
        }

        for (var at = 1; at < lines.Count; at++)
        {
            var words = lines[at].Words;
            if ((OfficialLine.IsIssuer(words) || OfficialLine.BeforeMotto(words).Length < words.Length) &&
                lines.Skip(at).Take(MostLinesWithoutTitle).TakeWhile(l => !l.IsTable && !AnnexTitle.IsLabel(l.Words)).Any(l => OfficialLine.PaperKind(l.Words) is not null))
            {
                return at;
            }
        }

        return 0;
    }

    private static bool IsSection(TextLine line) => RowNumber.Leading(line.Words, bare: line.Hashes > 0).Number is { Kind: NumberKind.Roman or NumberKind.Capital };

    private static Opening Officials(IReadOnlyList<TextLine> lines, int end, HashSet<int> taken)
    {
        var opening = new Opening([]);
        for (var at = 0; at < end; at++)
        {
            var words = OfficialLine.BeforeMotto(lines[at].Words);
            if (words.Length == 0)
            {
                taken.Add(at);
            }
            else if (OfficialLine.IsIssuer(words) || OfficialLine.IsPlace(words))
            {
                taken.Add(at);
                opening = opening with { Issuer = $"{opening.Issuer} {words}".Trim() };
            }
            else if (OfficialLine.Number(words) is var (number, rest) && (rest.Length == 0 || OfficialLine.PlaceAndDate(rest) is not null) && opening.Number is null)
            {
                taken.Add(at);
                opening = WithDate(opening with { Number = number }, rest, lines[at].Line);
            }
            else if (OfficialLine.PlaceAndDate(words) is not null && opening.Place is null)
            {
                taken.Add(at);
                opening = WithDate(opening, words, lines[at].Line);
            }
        }

        return opening;
    }

    private static Opening WithDate(Opening opening, string words, int line) =>
        OfficialLine.PlaceAndDate(words) is var (place, day, month, year)
            ? opening with { Place = place, Issued = IssueDate.Read(day, month, year), IssuedLine = line }
            : opening;

    /// <summary>The lines of the title: from the kind of paper to the next empty line, or one paragraph further where nothing but the kind stands there.</summary>
    private static List<int> TitleLines(IReadOnlyList<TextLine> lines, int title, int end)
    {
        List<int> taken = [title];
        var isBare = OfficialLine.PaperKind(lines[title].Words)!.Length == lines[title].Words.Length;
        for (var at = title + 1; at < end && at < title + MostTitleLines && MayBeTitle(lines[at]); at++)
        {
            var isSame = Emphasis.IsBold(lines[at].Text) && Emphasis.IsBold(lines[at - 1].Text);
            if (lines[at].IsAfterGap && !isBare && !isSame)
            {
                break;
            }

            isBare = false;
            taken.Add(at);
        }

        return taken;
    }

    private static bool MayBeTitle(TextLine line) =>
        line.Words.Length <= LongestTitleLine && line.Words[^1] is not (';' or ':') && !LegalBases.IsBase(line.Words) && !OfficialLine.IsIssuer(line.Words) &&
        !OfficialLine.IsCapacity(line.Words) && !AnnexTitle.IsReference(line.Words);

    private static string? Title(List<string> lines)
    {
        if (lines.Count == 0)
        {
            return null;
        }

        var kind = OfficialLine.PaperKind(lines[0])!;
        var title = string.Join(' ', lines);
        var rest = title[kind.Length..];
        return rest.Any(char.IsLower) || rest.Length == 0 ? $"{kind[..1]}{kind[1..].ToLowerInvariant()}{rest}" : title;
    }
}

using System.Text.RegularExpressions;
using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Content.Agencies;

/// <summary>
/// Splits cells into names before there is a list of names. <c>;</c> and line breaks always part two names. A comma or "và" does where
/// all that it parts are names of other cells; else where what follows begins as a name does, or what precedes ends with "phường" or "xã",
/// and this is noted.
/// </summary>
internal sealed partial class CellSplitter
{
    private const string Bullets = "-–—•*+,.… \t\u00A0";

    private readonly HashSet<string> _known;
    private readonly List<ImportNote> _notes = [];

    private CellSplitter(HashSet<string> known) => _known = known;

    /// <summary>The names in the order of the cells.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="notes">Takes what is uncertain, each once.</param>
    public static IReadOnlyList<MetName> Split(IReadOnlyList<MetName> cells, List<ImportNote> notes)
    {
        List<MetName> parts = [.. cells.SelectMany(Parts)];
        var known = parts.Where(p => !Separator().IsMatch(p.Text) || OfficeWords.IsWholeName(p.Text)).Select(p => AgencyReader.Key(p.Text)).ToHashSet(StringComparer.Ordinal);
        var repeated = parts.Where(p => Pieces(p.Text).Count == 1).GroupBy(p => AgencyReader.Key(p.Text), StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
        known.UnionWith(repeated);
        known.Remove("");
        var splitter = new CellSplitter(known);
        List<MetName> names = [.. parts.SelectMany(splitter.Names)];
        notes.AddRange(splitter._notes.DistinctBy(n => n.Message, StringComparer.Ordinal));
        return names;
    }

    /// <summary>The name without bullets before it and stops behind it.</summary>
    public static string Trim(string text) => text.Trim().TrimStart(Bullets.ToCharArray()).TrimEnd(",.… \t\u00A0".ToCharArray());

    private static IEnumerable<MetName> Parts(MetName cell)
    {
        var lines = cell.Text.Split('\n').Aggregate(new List<string>(), (joined, line) =>
        {
            // A small letter goes on with the line above.
            if (joined.Count > 0 && line.TrimStart() is [var first, ..] && char.IsLower(first) && !OfficeNames.Begin(line) && !joined[^1].TrimEnd().EndsWith(';'))
            {
                joined[^1] += $" {line.TrimStart()}";
            }
            else
            {
                joined.Add(line);
            }

            return joined;
        });
        return lines.SelectMany(line => line.Split(';')).Select(Trim).Where(part => AgencyReader.Key(part).Length > 0).Select(part => cell with { Text = part });
    }

    private IEnumerable<MetName> Names(MetName part)
    {
        if (_known.Contains(AgencyReader.Key(part.Text)))
        {
            return [part];
        }

        if (KnownPieces(part.Text) is { } sure)
        {
            return sure.Select(text => part with { Text = text });
        }

        var pieces = Pieces(part.Text);
        if (pieces.Count > 1)
        {
            _notes.Add(new ImportNote(part.Line, $"Ô cơ quan «{Excerpt.Of(part.Text)}» được hiểu là {pieces.Count} cơ quan: {string.Join(" | ", pieces)}; xin xem lại."));
        }
        else if (Separator().IsMatch(part.Text) && !AgencyReader.IsCollectiveName(part.Text))
        {
            _notes.Add(new ImportNote(part.Line, $"Ô cơ quan «{Excerpt.Of(part.Text)}» được hiểu là tên một cơ quan; nếu là nhiều cơ quan thì tách ra trong danh sách của đơn vị."));
        }

        return pieces.Select(text => part with { Text = text });
    }

    /// <summary>The names of other cells that a text consists of, the longest first; null where anything remains.</summary>
    private List<string>? KnownPieces(string text)
    {
        var separators = Separator().Matches(text);
        var ends = separators.Select(m => m.Index).Append(text.Length).ToArray();
        var starts = separators.Select(m => m.Index + m.Length).Prepend(0).ToArray();
        var pieces = new List<string>();
        for (var at = 0; at < starts.Length;)
        {
            var end = Enumerable.Range(at, ends.Length - at).Reverse().FirstOrDefault(e => _known.Contains(AgencyReader.Key(text[starts[at]..ends[e]])), -1);
            if (end < 0)
            {
                return null;
            }

            pieces.Add(Trim(text[starts[at]..ends[end]]));
            at = end + 1;
        }

        return pieces;
    }

    /// <summary>The pieces that look like names.</summary>
    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var start = 0;
        foreach (var match in Separator().Matches(text).Where(m => !IsInsideName(text, m)))
        {
            var left = text[start..match.Index];
            var right = text[(match.Index + match.Length)..];
            if (OfficeNames.Begin(right) || (OfficeWords.EndsWithLevel(left) && right.Length > 0 && char.IsUpper(right[0])))
            {
                pieces.Add(Trim(left));
                start = match.Index + match.Length;
            }
        }

        pieces.Add(Trim(text[start..]));
        return [.. pieces.Where(p => AgencyReader.Key(p).Length > 0)];
    }

    /// <summary>"HĐND và UBND" is the middle of one name.</summary>
    private static bool IsInsideName(string text, Match separator) =>
        CouncilBefore().IsMatch(text[..separator.Index]) && CommitteeBehind().IsMatch(text[(separator.Index + separator.Length)..]);

    [GeneratedRegex(@"\s*,\s*(và\s+)?|\s+và\s+|\s*&\s*")]
    private static partial Regex Separator();

    [GeneratedRegex(@"(?i)(văn phòng|VP)\s+(HĐND|Hội đồng nhân dân)$")]
    private static partial Regex CouncilBefore();

    [GeneratedRegex(@"(?i)^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân)")]
    private static partial Regex CommitteeBehind();
}

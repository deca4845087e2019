namespace CcHc.Publisher.Model.Agencies;

/// <summary>Reads the cells <c>Cơ quan chủ trì</c> and <c>Cơ quan phối hợp</c> with the names that a unit has given its agencies.</summary>
/// <remarks>
/// A cell is split at <c>;</c> and at line breaks (a name that a line break cuts in two is still found). In each part, left to right, the
/// longest known name or alias is taken, and <c>,</c> or <c>và</c> may follow it. A part of which anything remains is one unknown agency,
/// whole. Case, blanks, hyphens, commas inside a name, tone placement, final i or y, <c>&amp;</c> for <c>và</c>, short forms (UBND, VH-XH…) and
/// a final "phường", "xã" or "đặc khu" make no other agency. The work is the number of words times the longest name.
/// </remarks>
public sealed class AgencyReader
{
    private static readonly string Each = AgencyWords.Split("các")[0].Text;

    private readonly AgencyTrie _names;

    private AgencyReader(AgencyTrie names, IReadOnlyList<AgencyClash> clashes)
    {
        _names = names;
        Clashes = clashes;
    }

    /// <summary>Names that two agencies share; the earlier agency keeps the name. For whoever loads the list to report.</summary>
    public IReadOnlyList<AgencyClash> Clashes { get; }

    /// <summary>Creates the reader of a unit.</summary>
    /// <param name="agencies">The unit's agencies, in the order of its file.</param>
    public static AgencyReader Create(IReadOnlyList<Agency> agencies)
    {
        var names = new AgencyTrie();
        var clashes = new List<AgencyClash>();
        foreach (var agency in agencies)
        {
            foreach (var name in agency.Aliases.Prepend(agency.Name))
            {
                var words = KeyWords(name);
                var owner = words.Count == 0 ? agency : names.Add(words, agency);
                if (!ReferenceEquals(owner, agency))
                {
                    clashes.Add(new AgencyClash(name, owner, agency));
                }
            }
        }

        return new AgencyReader(names, clashes);
    }

    /// <summary>What two spellings of one agency have in common, for grouping names before a unit has a list.</summary>
    /// <param name="name">A name as met.</param>
    /// <returns>Words in lower case between single blanks, short forms written out, without a final "phường", "xã" or "đặc khu"; never shown.</returns>
    public static string Key(string name) => string.Join(' ', KeyWords(name));

    /// <summary>Whether a name is that of a collective, for which nobody in particular answers: it begins with "Các".</summary>
    /// <param name="name">A name as met.</param>
    public static bool IsCollectiveName(string name) => AgencyWords.Split(name) is [{ Text: var first }, ..] && first == Each;

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell word for word; null where the paper has no such column.</param>
    /// <returns>The agencies in the cell's order, each once, and the parts that no agency matches, without bullets and final stops.</returns>
    public AgencyCell Read(string? cell)
    {
        if (cell is null)
        {
            return AgencyCell.Absent;
        }

        var agencies = new List<Agency>();
        var unknown = new List<string>();
        foreach (var part in cell.Split(';'))
        {
            if (TryRead(part, agencies))
            {
                continue;
            }

            foreach (var line in part.Split(['\n', '\r', '\u000B', '\u0085', '\u2028', '\u2029']))
            {
                if (!TryRead(line, agencies))
                {
                    unknown.Add(Trim(line));
                }
            }
        }

        return new AgencyCell(cell, [.. agencies.DistinctBy(a => a.Id, StringComparer.Ordinal)], [.. unknown.Distinct(StringComparer.Ordinal)]);
    }

    private static List<string> KeyWords(string name)
    {
        var words = AgencyWords.Read(name);
        while (AgencyWords.FinalLevelLength(words) is > 0 and var length && length < words.Count)
        {
            words.RemoveRange(words.Count - length, length);
        }

        return [.. words.Select(w => w.Text)];
    }

    /// <summary>Adds all agencies of a part, or none where anything of the part matches none.</summary>
    private bool TryRead(string part, List<Agency> agencies)
    {
        var words = AgencyWords.Read(part);
        var found = new List<Agency>();
        var at = AfterAnd(words, 0);
        while (at < words.Count && !(found.Count > 0 && IsAndSoOn(words, at)))
        {
            var (agency, end) = Longest(words, at);
            if (agency is null)
            {
                return false;
            }

            found.Add(agency);
            at = AfterAnd(words, end);
        }

        agencies.AddRange(found);
        return true;
    }

    /// <summary>The longest name at a word after which a name can end, with the "phường" that follows it.</summary>
    private (Agency? Agency, int End) Longest(List<AgencyWord> words, int at)
    {
        (Agency?, int) longest = (null, at);
        foreach (var (agency, end) in _names.NamesAt(words, at))
        {
            var afterLevel = end + AgencyWords.LevelLength(words, end);
            longest = CanEnd(words, afterLevel) ? (agency, afterLevel) : CanEnd(words, end) ? (agency, end) : longest;
        }

        return longest;
    }

    private static bool CanEnd(List<AgencyWord> words, int at) => at == words.Count || words[at].IsSeparated || words[at].Text == AgencyWords.And;

    private static int AfterAnd(List<AgencyWord> words, int at) => at + 1 < words.Count && words[at].Text == AgencyWords.And ? at + 1 : at;

    /// <summary>Whether nothing is left but "v.v.".</summary>
    private static bool IsAndSoOn(List<AgencyWord> words, int at) => words.Count - at <= 2 && words.Skip(at).All(w => w.Text is "v" or "vv");

    private static string Trim(string part)
    {
        var start = 0;
        var end = part.Length;
        while (start < end && (char.IsWhiteSpace(part[start]) || part[start] is '-' or '–' or '—' or '•' or '*' or '+' or ',' or '.' or '…'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(part[end - 1]) || part[end - 1] is ',' or '.' or '…'))
        {
            end--;
        }

        return part[start..end];
    }
}

using System.Text.RegularExpressions;

namespace CcHc.Publisher.Import.Rows;

/// <summary>A cell that names who leads and who joins: <c>Chủ trì: Phòng Nội vụ; phối hợp: Công an</c>, <c>Phòng Nội vụ chủ trì, phối hợp với Công an</c>.</summary>
/// <param name="Lead">Who leads.</param>
/// <param name="Cooperation">Who joins; empty where nobody does.</param>
/// <param name="Labels">The words of the cell that only say which is which.</param>
internal sealed partial record LeadSplit(string Lead, string Cooperation, IReadOnlyList<string> Labels)
{
    /// <summary>Beyond this no cell is taken apart.</summary>
    private const int Longest = 2000;

    private const string Signs = " ;,.:-–+•()/\n";

    /// <summary>Takes a cell apart by its own words; null where they do not say who leads and who joins.</summary>
    public static LeadSplit? Read(string cell)
    {
        if (cell.Length > Longest)
        {
            return null;
        }

        var (lead, joined, open) = (new List<string>(), new List<string>(), new List<string>());
        var labels = new List<string>();
        List<string>? current = null;
        var start = 0;
        foreach (Match label in Label().Matches(cell))
        {
            var before = cell[start..label.Index];
            var role = label.Groups["lead"].Success ? lead : joined;
            if (IsPrefix(cell, label))
            {
                (current ?? open).Add(before);
                current = role;
            }
            else if (IsSuffix(cell, label))
            {
                role.Add(before);
                current = null;
            }
            else
            {
                continue;
            }

            labels.Add(label.Value);
            start = label.Index + label.Length;
        }

        (current ?? open).Add(cell[start..]);

        // What no label names joins where somebody leads by name, and leads where only those who join are named.
        (Join(lead).Length > 0 ? joined : lead).AddRange(open);
        return labels.Count > 0 && Join(lead) is { Length: > 0 } leads ? new LeadSplit(leads, Join(joined), labels) : null;
    }

    /// <summary>Takes a cell apart that only lists: the first leads, the others join.</summary>
    public static LeadSplit First(string cell)
    {
        var end = cell.AsSpan().TrimEnd(Signs).IndexOfAny(';', '\n');
        return end < 0 ? new LeadSplit(cell, "", []) : new LeadSplit(cell[..end].Trim(), cell[(end + 1)..].Trim(), []);
    }

    /// <summary>Whether what a label says stands behind it: a colon follows, or it begins a part of the cell and words follow.</summary>
    private static bool IsPrefix(string cell, Match label)
    {
        var before = cell.AsSpan(0, label.Index).TrimEnd(' ');
        var behind = cell.AsSpan(label.Index + label.Length).TrimStart(' ');
        return label.Groups["colon"].Success || ((before.IsEmpty || before[^1] is ';' or ',' or '.' or '\n' or '-' or '–' or '+') && !behind.IsEmpty && char.IsLetter(behind[0]));
    }

    /// <summary>Whether what a label says stands before it: it stands in brackets, or ends a part of the cell.</summary>
    private static bool IsSuffix(string cell, Match label)
    {
        var before = cell.AsSpan(0, label.Index).TrimEnd(' ');
        var behind = cell.AsSpan(label.Index + label.Length).TrimStart(' ');
        return !before.IsEmpty && (behind.IsEmpty || behind[0] is ';' or ',' or '.' or '\n' or ')');
    }

    private static string Join(IEnumerable<string> parts) => string.Join("; ", parts.Select(Trim).Where(p => p.Length > 0));

    /// <summary>The words without signs round them, but with a bracket that closes inside.</summary>
    private static string Trim(string part)
    {
        var words = part.Trim(Signs.ToCharArray());
        return words.Count(c => c == '(') > words.Count(c => c == ')') ? $"{words})" : words;
    }

    [GeneratedRegex(
        @"(?<!\p{L})((các\s+)?(cơ\s+quan|đơn\s+vị|cơ\s+quan,\s+đơn\s+vị)\s+)?((?<lead>chủ\s+trì(\s+(thực\s+hiện|tham\s+mưu))?|CT(?=\s*:))|(?<join>phối\s+hợp(\s+thực\s+hiện)?(\s+(với|cùng)(?!\p{L}))?|PH(?=\s*:)))(?!\p{L})\s*(?<colon>:|\s[-–](?=\s))?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();
}

namespace CcHc.Publisher.Import.Tables;

/// <summary>Recognises the header row of a table of tasks or of indicators.</summary>
internal static class HeaderReader
{
    private const int LongestHeader = 120;

    private const int FewestKnown = 2;

    private const int MostColumns = 60;

    /// <summary>One of these stands in the header of every table of tasks or indicators; rows without them need not be looked at further.</summary>
    private static readonly string[] ContentWords = ["nhiem vu", "noi dung", "cong viec", "chi tieu", "chi so", "dau viec", "hoat dong", "giai phap", "viec"];

    /// <summary>The header that a row is, or null.</summary>
    /// <param name="cells">The cells in Markdown marks.</param>
    public static TableHeader? Read(IReadOnlyList<string> cells)
    {
        if (cells.Count is < 2 or > MostColumns || cells.Any(c => c.Length > LongestHeader) || !cells.Any(NamesContent))
        {
            return null;
        }

        List<string> headers = [.. cells.Select(HeaderText.Clean)];
        while (headers.Count > 2 && headers[^1].Length == 0)
        {
            headers.RemoveAt(headers.Count - 1);
        }

        if (headers.Exists(h => h.Length > 0 && !h.Any(char.IsLetter)) && !headers.Exists(IsNumber))
        {
            return null;
        }

        return IsIndicators(headers) ? Indicators(headers) : Tasks(headers);
    }

    /// <summary>Whether a cell is the header of the column of numbers.</summary>
    public static bool IsNumber(string header) => TaskHeaders.Find(header) is { Role: ColumnRole.Number, IsGuessed: false };

    /// <summary>Whether every cell that holds anything is the known header of a column, other than that of numbers.</summary>
    public static bool AreKnown(IReadOnlyList<string> cells)
    {
        List<string> headers = [.. cells.Select(HeaderText.Clean).Where(h => h.Length > 0)];
        return headers.Count > 0 && headers.TrueForAll(h => IsKnown(TaskHeaders.Find(h)) || IsKnown(IndicatorHeaders.Find(h)));
    }

    /// <summary>Whether a cell is the header of the column of the task or the indicator.</summary>
    public static bool NamesTask(string cell) => HeaderText.Clean(cell) is { Length: > 0 } header && (TaskHeaders.Find(header).Role == ColumnRole.Content || IndicatorHeaders.IsName(header));

    private static bool NamesContent(string cell) => HeaderText.Fold(cell) is { Length: > 3 } words && Array.Exists(ContentWords, w => words.Contains(w, StringComparison.Ordinal));

    private static bool IsKnown((ColumnRole Role, bool IsGuessed) found) => !found.IsGuessed && found.Role != ColumnRole.Number;

    private static bool IsIndicators(List<string> headers)
    {
        List<(ColumnRole Role, bool IsGuessed)> asTasks = [.. headers.Select(TaskHeaders.Find)];
        var namesTask = headers.Select(HeaderText.Fold).Any(h => h.Contains("nhiem vu", StringComparison.Ordinal) || h.Contains("cong viec", StringComparison.Ordinal));
        var measures = headers.Exists(h => IndicatorHeaders.Find(h).Role == ColumnRole.Unit);
        return headers.Exists(IndicatorHeaders.IsName)
            ? !namesTask
            : measures && !namesTask && !asTasks.Exists(t => t.Role is ColumnRole.Lead or ColumnRole.Time or ColumnRole.Cooperation or ColumnRole.LeadAndCooperation) && asTasks.Exists(t => t.Role == ColumnRole.Content);
    }

    private static TableHeader? Tasks(List<string> headers)
    {
        var columns = Assign(headers, TaskHeaders.Find);
        if (!columns.Exists(c => c.Role is ColumnRole.Lead or ColumnRole.LeadAndCooperation) && columns.FindAll(c => TaskHeaders.NamesPerson(HeaderText.Fold(c.Header))) is [var person])
        {
            columns[columns.IndexOf(person)] = person with { Role = ColumnRole.Lead, IsGuessed = true };
        }

        var periods = columns.FindAll(c => c.Role is ColumnRole.Other or ColumnRole.Time && TaskHeaders.NamesPeriod(c.Header));
        if (periods.Count > 1)
        {
            columns = columns.ConvertAll(c => periods.Contains(c) ? c with { Role = ColumnRole.MarkedTime, IsGuessed = true } : c);
        }

        var roles = columns.ConvertAll(c => c.Role);
        return roles.Contains(ColumnRole.Content) && roles.Exists(r => r is ColumnRole.Lead or ColumnRole.Cooperation or ColumnRole.LeadAndCooperation or ColumnRole.Time or ColumnRole.MarkedTime or ColumnRole.Product) && IsSure(columns)
            ? new TableHeader(TableKind.Tasks, columns)
            : null;
    }

    private static TableHeader? Indicators(List<string> headers)
    {
        var hasTarget = headers.Exists(h => IndicatorHeaders.Find(h).Role == ColumnRole.Target && !IndicatorHeaders.NamesEarlierYear(h));
        var columns = Assign(headers, h => hasTarget && IndicatorHeaders.NamesEarlierYear(h) ? (ColumnRole.Other, true) : IndicatorHeaders.Find(h));
        if (!columns.Exists(c => c.Role == ColumnRole.Target) && columns.FindIndex(c => c.Role == ColumnRole.Stretch) is >= 0 and var only)
        {
            columns[only] = columns[only] with { Role = ColumnRole.Target, IsGuessed = true };
        }

        var years = columns.FindAll(c => c.Role is ColumnRole.Other or ColumnRole.Target && IndicatorHeaders.NamesTargetOfYear(c.Header));
        var role = years.Count > 1 ? ColumnRole.YearTarget : ColumnRole.Target;
        if (!columns.Exists(c => c.Role == ColumnRole.Target && !years.Contains(c)))
        {
            columns = columns.ConvertAll(c => years.Contains(c) ? c with { Role = role, IsGuessed = true } : c);
        }

        var isNamed = headers.Exists(IndicatorHeaders.IsName) || columns.Exists(c => c.Role is ColumnRole.Target or ColumnRole.YearTarget);
        return isNamed && columns.Exists(c => c.Role == ColumnRole.Content) && IsSure(columns) ? new TableHeader(TableKind.Indicators, columns) : null;
    }

    /// <summary>Each role once: known spellings before guesses, the left before the right.</summary>
    private static List<TableColumn> Assign(List<string> headers, Func<string, (ColumnRole Role, bool IsGuessed)> find)
    {
        List<TableColumn> columns = [.. headers.Select(h => find(h) is var (role, isGuessed) ? new TableColumn(h.Length == 0 ? ColumnRole.Other : role, h, isGuessed) : null!)];
        foreach (var role in Enum.GetValues<ColumnRole>().Where(r => r != ColumnRole.Other))
        {
            var owner = columns.Find(c => c.Role == role && !c.IsGuessed) ?? columns.Find(c => c.Role == role);
            for (var at = 0; at < columns.Count; at++)
            {
                if (columns[at].Role == role && !ReferenceEquals(columns[at], owner))
                {
                    columns[at] = columns[at] with { Role = ColumnRole.Other, IsGuessed = true };
                }
            }
        }

        return columns;
    }

    /// <summary>Two known spellings are a header; so is a column of numbers with two others whose words are understood.</summary>
    private static bool IsSure(List<TableColumn> columns) =>
        columns.Count(c => c.Role != ColumnRole.Other && !c.IsGuessed) >= FewestKnown ||
        (columns.Exists(c => c.Role == ColumnRole.Number) && columns.Count(c => c.Role != ColumnRole.Other) > FewestKnown);
}

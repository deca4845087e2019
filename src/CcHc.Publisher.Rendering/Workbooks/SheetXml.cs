using System.Text;
using CcHc.Publisher.Rendering.Data;

namespace CcHc.Publisher.Rendering.Workbooks;

/// <summary>Writes one sheet: widths, a header that stays in sight, the cells, and how it is printed.</summary>
internal static class SheetXml
{
    /// <summary>More than this in one cell, and Excel calls the file damaged.</summary>
    private const int MostCharacters = 32_767;

    /// <summary>A line of the font, in points.</summary>
    private const int LineHeight = 15;

    /// <summary>More than this, and Excel calls the file damaged, too.</summary>
    private const int HighestRow = 409;

    /// <summary>Day 1 is the first of January 1900; before March of that year Excel counts a day that never was.</summary>
    private static readonly DateOnly FirstCountedDay = new(1900, 3, 1);

    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>The part's XML.</summary>
    public static string Of(Sheet sheet, string xmlns)
    {
        var table = sheet.Table;
        var names = Enumerable.Range(0, table.Columns.Count).Select(ColumnName).ToArray();
        var last = $"{names[^1]}{table.Rows.Count + 1}";
        var xml = new StringBuilder(4096);
        xml.Append($"""<worksheet xmlns="{xmlns}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:{last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>""");
        for (var place = 0; place < names.Length; place++)
        {
            xml.Append($"""<col min="{place + 1}" max="{place + 1}" width="{table.Columns[place].Width}" customWidth="1"/>""");
        }

        xml.Append("</cols><sheetData>");
        var widths = table.Columns.Select(c => c.Width).ToArray();
        Row(xml, 1, names, [.. table.Columns.Select(c => new DataCell(c.Name))], [.. widths.Select(w => w * 2 / 3)], CellStyle.Header);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            Row(xml, row + 2, names, table.Rows[row], widths, CellStyle.Plain);
        }

        xml.Append("</sheetData>");
        if (sheet.IsFiltered)
        {
            xml.Append($"""<autoFilter ref="A1:{last}"/>""");
        }

        // A4, across, as wide as the paper.
        return xml.Append("""<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>""").ToString();
    }

    private static void Row(StringBuilder xml, int number, string[] names, IReadOnlyList<DataCell> cells, int[] widths, CellStyle style)
    {
        var lines = cells.Select((cell, place) => Lines(cell.Text, widths[place])).DefaultIfEmpty(1).Max();
        xml.Append("<row r=\"").Append(number).Append("\" ht=\"").Append(Math.Min(lines * LineHeight, HighestRow)).Append("\">");
        for (var place = 0; place < cells.Count; place++)
        {
            var cell = cells[place];
            if (cell is { Date: { } day } && day >= FirstCountedDay)
            {
                Open(xml, names[place], number, CellStyle.Date).Append("\"><v>").Append(day.DayNumber - DayZero.DayNumber).Append("</v></c>");
            }
            else if (cell.Number is { } value)
            {
                Open(xml, names[place], number, style).Append("\"><v>").Append(value).Append("</v></c>");
            }
            else if (cell.ToString() is { Length: > 0 } text)
            {
                Open(xml, names[place], number, style == CellStyle.Plain && cell.LooksLikeFormula ? CellStyle.Quoted : style)
                    .Append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                XmlText.Append(xml, text.Length <= MostCharacters ? text : $"{text[..(MostCharacters - 1)]}…");
                xml.Append("</t></is></c>");
            }
        }

        xml.Append("</row>");
    }

    /// <summary>About how many lines a text takes in its column: not every program works that out when it opens the file.</summary>
    private static int Lines(string? text, int width)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            lines += 1 + (line.Length / width);
        }

        return Math.Max(lines, 1);
    }

    private static StringBuilder Open(StringBuilder xml, string column, int row, CellStyle style) =>
        xml.Append("<c r=\"").Append(column).Append(row).Append("\" s=\"").Append((int)style);

    /// <summary><c>A</c> to <c>Z</c>, then <c>AA</c>.</summary>
    private static string ColumnName(int place) => place < 26 ? $"{(char)('A' + place)}" : $"{ColumnName((place / 26) - 1)}{(char)('A' + (place % 26))}";
}

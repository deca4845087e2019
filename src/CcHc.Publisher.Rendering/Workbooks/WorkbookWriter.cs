using System.IO.Compression;
using System.Text;

namespace CcHc.Publisher.Rendering.Workbooks;

/// <summary>
/// Writes a workbook as an Office Open XML file (ISO/IEC 29500, SpreadsheetML), the same bytes for the same workbook: no clock and no random name is in it
/// (docs/adr/0013).
/// </summary>
public static class WorkbookWriter
{
    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>The first day that a zip file can name.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The file's bytes.</summary>
    public static byte[] Write(Workbook workbook)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", ContentTypes(workbook.Sheets.Count));
            Add(zip, "_rels/.rels", Relationships(("officeDocument", Office, "xl/workbook.xml"), ("metadata/core-properties", $"{Package}/relationships", "docProps/core.xml")));
            Add(zip, "docProps/core.xml", Properties(workbook));
            Add(zip, "xl/workbook.xml", Sheets(workbook));
            Add(zip, "xl/_rels/workbook.xml.rels", Relationships(
                [.. workbook.Sheets.Select((_, place) => ("worksheet", Office, $"worksheets/sheet{place + 1}.xml")), ("styles", Office, "styles.xml")]));
            Add(zip, "xl/styles.xml", Styles());
            for (var place = 0; place < workbook.Sheets.Count; place++)
            {
                Add(zip, $"xl/worksheets/sheet{place + 1}.xml", Head + SheetXml.Of(workbook.Sheets[place], Main));
            }
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string ContentTypes(int sheets)
    {
        var overrides = string.Concat(Enumerable.Range(1, sheets).Select(n => Override($"/xl/worksheets/sheet{n}.xml", $"{SpreadsheetType}.worksheet+xml")));
        return $"""
            {Head}<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{Override("/xl/workbook.xml", $"{SpreadsheetType}.sheet.main+xml")}{overrides}{Override("/xl/styles.xml", $"{SpreadsheetType}.styles+xml")}{Override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")}</Types>
            """;
    }

    private static string Override(string part, string type) => $"""<Override PartName="{part}" ContentType="{type}"/>""";

    /// <summary>The relationships <c>rId1</c>, <c>rId2</c> … of a part.</summary>
    private static string Relationships(params ReadOnlySpan<(string Type, string Space, string Target)> relationships)
    {
        var xml = new StringBuilder($"""{Head}<Relationships xmlns="{Package}/relationships">""");
        for (var place = 0; place < relationships.Length; place++)
        {
            var (type, space, target) = relationships[place];
            xml.Append($"""<Relationship Id="rId{place + 1}" Type="{space}/{type}" Target="{target}"/>""");
        }

        return xml.Append("</Relationships>").ToString();
    }

    private static string Properties(Workbook workbook)
    {
        var xml = new StringBuilder(
            $"""{Head}<cp:coreProperties xmlns:cp="{Package}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>""");
        XmlText.Append(xml, workbook.Title);
        xml.Append("</dc:title><dc:creator>");
        XmlText.Append(xml, workbook.Creator);
        xml.Append("</dc:creator>");
        foreach (var name in (string[])["created", "modified"])
        {
            xml.Append($"""<dcterms:{name} xsi:type="dcterms:W3CDTF">{workbook.AsOf:yyyy-MM-dd}T00:00:00Z</dcterms:{name}>""");
        }

        return xml.Append("</cp:coreProperties>").ToString();
    }

    private static string Sheets(Workbook workbook)
    {
        var xml = new StringBuilder($"""{Head}<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>""");
        for (var place = 0; place < workbook.Sheets.Count; place++)
        {
            xml.Append("<sheet name=\"");
            XmlText.Append(xml, workbook.Sheets[place].Name);
            xml.Append($"\" sheetId=\"{place + 1}\" r:id=\"rId{place + 1}\"/>");
        }

        return xml.Append("</sheets></workbook>").ToString();
    }

    /// <summary>The looks of cells, in the order of <see cref="CellStyle"/>.</summary>
    private static string Styles() => $"""
        {Head}<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font><font><b/><sz val="11"/><name val="Times New Roman"/><family val="1"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">{Look("0", font: 0, fill: 0)}{Look("0", font: 1, fill: 2)}{Look("164", font: 0, fill: 0)}{Look("0", font: 0, fill: 0, quoted: true)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """;

    private static string Look(string format, int font, int fill, bool quoted = false) => $"""
        <xf numFmtId="{format}" fontId="{font}" fillId="{fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"{(quoted ? " quotePrefix=\"1\"" : "")}><alignment horizontal="left" vertical="top" wrapText="1"/></xf>
        """;
}

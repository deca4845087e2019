using CcHc.Publisher.Model.Diagnostics;
using YamlDotNet.Core;

namespace CcHc.Publisher.Content.Yaml;

/// <summary>Says in an editor's words why YAML could not be read.</summary>
internal static class YamlTrouble
{
    /// <summary>Reports the cause of <paramref name="trouble"/> in <paramref name="yaml"/>.</summary>
    public static void Report(string file, string yaml, int firstLine, YamlException trouble, DiagnosticBag bag)
    {
        var lines = yaml.Split('\n');
        var bad = Math.Clamp((int)trouble.Start.Line - 1, 0, lines.Length - 1);
        if (trouble is YamlDepthException)
        {
            bag.Report(
                DiagnosticRules.YamlTooDeep, new SourceLocation(file, firstLine + bad, (int)trouble.Start.Column),
                $"Các mục lồng vào nhau quá {YamlTreeBuilder.MaxDepth} cấp.",
                "Viết lại cho phẳng hơn, theo mẫu trong hướng dẫn; nếu dấu [ hoặc { là chữ, đặt cả giá trị trong ngoặc kép.");
            return;
        }

        var tab = Array.FindIndex(lines, IsIndentedByTab);
        if (tab >= 0)
        {
            bag.Report(
                DiagnosticRules.TabInYaml, new SourceLocation(file, firstLine + tab, lines[tab].IndexOf('\t', StringComparison.Ordinal) + 1),
                "Dòng này thụt vào bằng dấu tab; phần khai báo chỉ nhận dấu cách.", "Xóa dấu tab, thay bằng hai dấu cách cho mỗi cấp.");
            return;
        }

        for (var index = bad; index >= Math.Max(0, bad - 1); index--)
        {
            if (InlineValue.Of(lines[index]) is { } value && ReportValue(value, new SourceLocation(file, firstLine + index, value.Column), bag))
            {
                return;
            }
        }

        if (bad > 0 && lines[bad].Contains(':', StringComparison.Ordinal) && Indent(lines[bad]) > Indent(lines[bad - 1]) && InlineValue.Of(lines[bad - 1]) is { } above && above.Before.Contains(':', StringComparison.Ordinal))
        {
            bag.Report(
                DiagnosticRules.UnquotedColon, new SourceLocation(file, firstLine + bad, Indent(lines[bad]) + 1),
                "Dòng này thụt vào sâu hơn dòng trên nên được coi là phần tiếp của giá trị ở dòng trên, nhưng lại có dấu hai chấm.",
                "Nếu là một khóa riêng, thụt vào bằng dòng trên; nếu là phần tiếp của câu, đặt cả giá trị trong ngoặc kép.");
            return;
        }

        bag.Report(
            DiagnosticRules.YamlSyntax, new SourceLocation(file, firstLine + bad, Math.Max(1, (int)trouble.Start.Column)),
            "Không đọc được phần khai báo từ dòng này.",
            "Kiểm tra: sau tên khóa có dấu hai chấm và một dấu cách, ngoặc kép mở thì phải đóng, các mục ngang hàng thụt vào bằng nhau (bằng dấu cách).");
    }

    /// <summary>Reports a value that holds <c>: </c> without quotes, and shows it quoted.</summary>
    public static void ReportColon(SourceLocation location, string quotedLine, DiagnosticBag bag) => bag.Report(
        DiagnosticRules.UnquotedColon, location,
        "Giá trị có dấu hai chấm mà không đặt trong ngoặc kép, nên bị hiểu nhầm là một khóa khác.",
        $"Đặt cả giá trị trong ngoặc kép:  {quotedLine.Trim()}");

    private static bool ReportValue(InlineValue value, SourceLocation location, DiagnosticBag bag)
    {
        var quotedLine = $"{value.Before}{value.Quoted}";
        if (value.HasColon)
        {
            ReportColon(location, quotedLine, bag);
            return true;
        }

        var message = value switch
        {
            { BeginsWithIndicator: true } => $"Giá trị bắt đầu bằng «{value.Text[0]}», là dấu có nghĩa riêng trong YAML.",
            { IsQuotedInPart: true } => "Giá trị mở đầu bằng dấu ngoặc kép nhưng sau dấu đóng vẫn còn chữ.",
            { IsUnclosed: true } => "Giá trị mở đầu bằng dấu ngoặc kép nhưng không có dấu đóng.",
            _ => null,
        };
        if (message is null)
        {
            return false;
        }

        bag.Report(
            DiagnosticRules.YamlSyntax, location, message,
            value.IsUnclosed ? "Thêm dấu ngoặc kép vào cuối giá trị." : $"Đặt cả giá trị trong ngoặc kép:  {quotedLine.Trim()}");
        return true;
    }

    private static int Indent(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;

    private static bool IsIndentedByTab(string line) => line.AsSpan().TrimStart(' ').StartsWith("\t") && !string.IsNullOrWhiteSpace(line);
}

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
        for (var index = 0; index <= bad; index++)
        {
            var tab = lines[index].AsSpan().TrimStart(' ');
            if (tab.StartsWith("\t"))
            {
                bag.Report(
                    DiagnosticRules.TabInYaml, new SourceLocation(file, firstLine + index, lines[index].IndexOf('\t') + 1),
                    "Dòng này thụt vào bằng dấu tab; YAML chỉ nhận dấu cách.", "Xóa dấu tab, thay bằng hai dấu cách.");
                return;
            }
        }

        for (var index = bad; index >= Math.Max(0, bad - 1); index--)
        {
            if (InlineValue.Of(lines[index]) is { } value && value.NeedsQuotes)
            {
                var location = new SourceLocation(file, firstLine + index, value.Column);
                if (value.HasColon)
                {
                    ReportColon(location, $"{value.Before}{value.Quoted}", bag);
                }
                else
                {
                    bag.Report(
                        DiagnosticRules.YamlSyntax, location, $"Giá trị bắt đầu bằng «{value.Text[0]}», là dấu có nghĩa riêng trong YAML.",
                        $"Đặt giá trị trong ngoặc kép:  {value.Before.Trim()} {value.Quoted}");
                }

                return;
            }
        }

        bag.Report(
            DiagnosticRules.YamlSyntax, new SourceLocation(file, firstLine + bad, Math.Max(1, (int)trouble.Start.Column)),
            "Không đọc được phần khai báo từ dòng này.",
            "Kiểm tra dấu hai chấm sau tên khóa, dấu ngoặc kép đóng mở và khoảng thụt đầu dòng (bằng dấu cách, các mục ngang hàng thụt bằng nhau).");
    }

    /// <summary>Reports a value that holds <c>: </c> without quotes, and shows it quoted.</summary>
    public static void ReportColon(SourceLocation location, string quotedLine, DiagnosticBag bag) => bag.Report(
        DiagnosticRules.UnquotedColon, location,
        "Giá trị có dấu hai chấm mà không đặt trong ngoặc kép, nên bị hiểu nhầm là một khóa khác.",
        $"Đặt cả giá trị trong ngoặc kép:  {quotedLine.Trim()}");
}

using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Content.Yaml;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Keys;
using CcHc.Publisher.Model.Sites;

namespace CcHc.Publisher.Content.Config;

/// <summary>Reads <c>site.config.yml</c>.</summary>
internal static class SiteConfigReader
{
    private const string FileName = "site.config.yml";
    private const string DefaultTitle = "Theo dõi kế hoạch cải cách hành chính";

    /// <summary>The configuration, and where it names units; defaults with a diagnostic where there is no file.</summary>
    public static (SiteConfig Config, IReadOnlyList<YamlScalar> Units) Read(string sourceFolder, DiagnosticBag bag)
    {
        var path = Path.Combine(sourceFolder, FileName);
        if (!File.Exists(path))
        {
            bag.Report(DiagnosticRules.MissingFile, new SourceLocation(FileName), $"Không thấy tệp {FileName} trong thư mục nguồn.", "Tạo tệp ấy, ít nhất có một dòng  title: Tên trang.");
            return (new SiteConfig { Title = DefaultTitle }, []);
        }

        var fields = new SourceFile(path, FileName, bag).ReadText() is { } text
            ? Fields.Create(YamlReader.Read(FileName, text.Text, 1, bag), ConfigKeys.Section, bag)
            : Fields.Unreadable(new SourceLocation(FileName), bag);
        return (Read(fields, bag), fields.TextItems(ConfigKeys.Units));
    }

    private static SiteConfig Read(Fields fields, DiagnosticBag bag)
    {
        var defaults = new SiteConfig { Title = fields.Text(ConfigKeys.Title) ?? DefaultTitle };
        return defaults with
        {
            BaseUrl = ReadBaseUrl(fields, bag),
            Language = fields.Text(ConfigKeys.Language) ?? defaults.Language,
            Theme = fields.Text(ConfigKeys.Theme) ?? defaults.Theme,
            ThemeOptions = fields.Free(ConfigKeys.ThemeOptions) is { } options ? WrittenOptionReader.Read(options) : [],
            Units = fields.TextList(ConfigKeys.Units),
            DueSoonDays = ReadDays(fields, bag) ?? defaults.DueSoonDays,
            Diagnostics = ReadSeverities(fields, bag),
        };
    }

    private static Uri? ReadBaseUrl(Fields fields, DiagnosticBag bag)
    {
        var address = fields.Link(ConfigKeys.BaseUrl);
        if (address is null || address.Query.Length + address.Fragment.Length == 0)
        {
            return address;
        }

        bag.Report(
            DiagnosticRules.InvalidValue, fields.LocationOf(ConfigKeys.BaseUrl), $"base_url là «{Excerpt.Of(address.OriginalString)}», có phần sau dấu ? hoặc #.",
            "Chỉ viết địa chỉ thư mục đặt trang, ví dụ https://example.org/cchc/.");
        return null;
    }

    private static int? ReadDays(Fields fields, DiagnosticBag bag)
    {
        var days = fields.Integer(ConfigKeys.DueSoonDays);
        if (days is null or (>= 0 and <= 3660))
        {
            return days;
        }

        bag.Report(DiagnosticRules.InvalidValue, fields.LocationOf(ConfigKeys.DueSoonDays), $"due_soon_days là {days}, không dùng được.", "Viết số ngày từ 0 đến 3660, ví dụ 30.");
        return null;
    }

    private static Dictionary<string, Severity> ReadSeverities(Fields fields, DiagnosticBag bag)
    {
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var (code, written) in fields.FreeMap(ConfigKeys.Diagnostics))
        {
            Severity? severity = Fields.Words(written) switch
            {
                "error" => Severity.Error,
                "warning" => Severity.Warning,
                "off" => Severity.Off,
                _ => null,
            };
            var rule = DiagnosticRules.All.FirstOrDefault(r => r.Code == code);
            if (rule is { Default: Severity.Error } && code.StartsWith("CCHC20", StringComparison.Ordinal))
            {
                bag.Report(
                    DiagnosticRules.InvalidValue, written.Location, $"Mức của {Excerpt.Of(code)} không đổi được: giao diện có lỗi thì không dựng được trang.", "Bỏ dòng này.");
                continue;
            }

            if (severity is null || rule is null)
            {
                bag.Report(
                    DiagnosticRules.InvalidValue, written.Location, $"Không hiểu mức chẩn đoán «{Excerpt.Of($"{code}: {written.Text}")}».",
                    "Viết một mã có thật và một trong error, warning, off, ví dụ  CCHC1304: error.");
                continue;
            }

            severities[code] = severity.Value;
        }

        return severities;
    }
}

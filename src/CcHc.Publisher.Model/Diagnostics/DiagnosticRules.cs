using System.Reflection;

namespace CcHc.Publisher.Model.Diagnostics;

/// <summary>Every rule there is. <c>docs/diagnostics.md</c> explains each; a test keeps that page complete.</summary>
/// <remarks>10xx files, 11xx YAML, 12xx keys and values, 13xx what refers to something else, 14xx Markdown, 20xx themes, 30xx the site, 40xx what <c>cchc check --pages</c> finds on finished pages.</remarks>
public static class DiagnosticRules
{
    /// <summary>A file is not UTF-8.</summary>
    public static readonly DiagnosticRule InvalidUtf8 = Error("CCHC1001", "Tệp không phải UTF-8");

    /// <summary>A symbolic link leads out of the content folder.</summary>
    public static readonly DiagnosticRule LinkLeavesFolder = Error("CCHC1002", "Liên kết tượng trưng ra ngoài thư mục");

    /// <summary>A file or folder name that cannot be an address.</summary>
    public static readonly DiagnosticRule InvalidId = Error("CCHC1003", "Tên tệp hoặc thư mục không dùng được");

    /// <summary>A folder without its index.md, or a source without content.</summary>
    public static readonly DiagnosticRule MissingFile = Error("CCHC1004", "Thiếu tệp");

    /// <summary>A file that no page uses.</summary>
    public static readonly DiagnosticRule UnusedFile = Warning("CCHC1005", "Tệp không được dùng");

    /// <summary>A file that is larger than any plan.</summary>
    public static readonly DiagnosticRule FileTooLarge = Error("CCHC1006", "Tệp quá lớn");

    /// <summary>A character that nobody sees and no page may hold.</summary>
    public static readonly DiagnosticRule ControlCharacter = Error("CCHC1007", "Ký tự điều khiển");

    /// <summary>A document of a kind that a browser would run.</summary>
    public static readonly DiagnosticRule UnsafeDocument = Error("CCHC1008", "Loại tài liệu không được công bố");

    /// <summary>The opening or closing <c>---</c> is missing.</summary>
    public static readonly DiagnosticRule MissingFrontMatter = Error("CCHC1101", "Thiếu dấu ---");

    /// <summary>A tab in YAML.</summary>
    public static readonly DiagnosticRule TabInYaml = Error("CCHC1102", "Dấu tab trong phần khai báo");

    /// <summary>The same key twice.</summary>
    public static readonly DiagnosticRule DuplicateKey = Error("CCHC1103", "Khóa ghi hai lần");

    /// <summary>A YAML anchor or alias.</summary>
    public static readonly DiagnosticRule YamlAlias = Error("CCHC1104", "Ký hiệu & hoặc * của YAML");

    /// <summary>An unquoted <c>: </c> inside a value.</summary>
    public static readonly DiagnosticRule UnquotedColon = Error("CCHC1105", "Dấu hai chấm chưa đặt trong ngoặc kép");

    /// <summary>Anything else that YAML cannot read.</summary>
    public static readonly DiagnosticRule YamlSyntax = Error("CCHC1106", "Phần khai báo viết sai");

    /// <summary>Maps within lists within maps beyond any use.</summary>
    public static readonly DiagnosticRule YamlTooDeep = Error("CCHC1107", "Phần khai báo lồng quá sâu");

    /// <summary>Words behind a <c>#</c>, which YAML takes for a comment.</summary>
    public static readonly DiagnosticRule HiddenWords = Warning("CCHC1108", "Chữ sau dấu # bị bỏ qua");

    /// <summary>A key that nobody knows.</summary>
    public static readonly DiagnosticRule UnknownKey = Warning("CCHC1201", "Khóa lạ");

    /// <summary>A required key is missing or empty.</summary>
    public static readonly DiagnosticRule MissingKey = Error("CCHC1202", "Thiếu khóa bắt buộc");

    /// <summary>A list where a text is needed, and so on.</summary>
    public static readonly DiagnosticRule WrongType = Error("CCHC1203", "Sai kiểu giá trị");

    /// <summary>A date that does not exist or cannot be read.</summary>
    public static readonly DiagnosticRule InvalidDate = Error("CCHC1205", "Ngày không có thật");

    /// <summary>Progress that is no whole number of 0 to 100.</summary>
    public static readonly DiagnosticRule InvalidProgress = Error("CCHC1206", "Tiến độ ngoài 0–100");

    /// <summary>A state that is none.</summary>
    public static readonly DiagnosticRule UnknownState = Error("CCHC1207", "Trạng thái lạ");

    /// <summary>A value that is not one of those allowed.</summary>
    public static readonly DiagnosticRule InvalidValue = Error("CCHC1208", "Giá trị không hợp lệ");

    /// <summary>A deadline that cannot be read.</summary>
    public static readonly DiagnosticRule UnreadableDeadline = Warning("CCHC1209", "Không đọc được thời hạn");

    /// <summary>A colour that cannot be told from what stands beside it.</summary>
    public static readonly DiagnosticRule LowContrast = Warning("CCHC1210", "Màu khó đọc");

    /// <summary>The same STT twice in a group.</summary>
    public static readonly DiagnosticRule DuplicateNumber = Error("CCHC1301", "Trùng STT");

    /// <summary>The same id twice.</summary>
    public static readonly DiagnosticRule DuplicateId = Error("CCHC1302", "Trùng mã");

    /// <summary>A group that the plan does not have.</summary>
    public static readonly DiagnosticRule UnknownGroup = Error("CCHC1303", "Nhóm không có trong kế hoạch");

    /// <summary>An agency that the unit does not have.</summary>
    public static readonly DiagnosticRule UnknownAgency = Warning("CCHC1304", "Cơ quan chưa có trong danh sách");

    /// <summary>A name that two agencies share.</summary>
    public static readonly DiagnosticRule AmbiguousAgency = Error("CCHC1305", "Hai cơ quan trùng tên");

    /// <summary>A file that is named but is not there.</summary>
    public static readonly DiagnosticRule MissingDocument = Error("CCHC1306", "Thiếu tệp tài liệu");

    /// <summary>A link with a scheme that is not allowed.</summary>
    public static readonly DiagnosticRule ForbiddenLink = Error("CCHC1307", "Liên kết không được phép");

    /// <summary>An entry dated after today.</summary>
    public static readonly DiagnosticRule FutureEntry = Warning("CCHC1308", "Ngày ở tương lai");

    /// <summary>A correction that does not fit what the importer gives, once.</summary>
    public static readonly DiagnosticRule CorrectionDoesNotFit = Error("CCHC1309", "Đính chính không khớp");

    /// <summary>A file to import that holds no text.</summary>
    public static readonly DiagnosticRule UnusablePaper = Error("CCHC1310", "Tệp nhập không phải văn bản");

    /// <summary>A link inside the site that leads nowhere.</summary>
    public static readonly DiagnosticRule BrokenLink = Error("CCHC1401", "Liên kết hỏng");

    /// <summary>A template that cannot be parsed.</summary>
    public static readonly DiagnosticRule TemplateSyntax = Error("CCHC2001", "Mẫu giao diện viết sai");

    /// <summary>A template that outputs text without escaping it.</summary>
    public static readonly DiagnosticRule UnescapedOutput = Error("CCHC2002", "Mẫu in chữ mà không thoát ký tự");

    /// <summary>A template, theme or folder of a theme that is missing.</summary>
    public static readonly DiagnosticRule MissingTemplate = Error("CCHC2003", "Thiếu mẫu giao diện");

    /// <summary>A template that fails while it renders.</summary>
    public static readonly DiagnosticRule TemplateRuntime = Error("CCHC2004", "Mẫu giao diện lỗi khi dựng trang");

    /// <summary>A theme that extends one that is not there, or itself.</summary>
    public static readonly DiagnosticRule ThemeParent = Error("CCHC2005", "Giao diện gốc không dùng được");

    /// <summary>A word of a theme with a place that nothing fills.</summary>
    public static readonly DiagnosticRule UnfilledPlace = Warning("CCHC2006", "Chỗ trong lời không được điền");

    /// <summary>A template or word of a theme that nothing uses.</summary>
    public static readonly DiagnosticRule UnusedThemePart = Warning("CCHC2007", "Phần của giao diện không được dùng");

    /// <summary>No base_url, so that some outputs are left out.</summary>
    public static readonly DiagnosticRule NoBaseUrl = Warning("CCHC3001", "Chưa đặt base_url");

    /// <summary>Two pages at one address.</summary>
    public static readonly DiagnosticRule AddressTaken = Error("CCHC3002", "Hai trang cùng một địa chỉ");

    /// <summary>A unit that the site does not have.</summary>
    public static readonly DiagnosticRule UnknownUnit = Error("CCHC3003", "Không có đơn vị này");

    /// <summary>A page that browsers show in the manner of old times.</summary>
    public static readonly DiagnosticRule PageWithoutDoctype = Error("CCHC4001", "Trang thiếu <!doctype html>");

    /// <summary>A page that does not say its language.</summary>
    public static readonly DiagnosticRule PageWithoutLanguage = Error("CCHC4002", "Trang không ghi ngôn ngữ");

    /// <summary>A page without a title.</summary>
    public static readonly DiagnosticRule PageWithoutTitle = Error("CCHC4003", "Trang không có tiêu đề");

    /// <summary>Two pages with one title.</summary>
    public static readonly DiagnosticRule SharedPageTitle = Warning("CCHC4004", "Hai trang cùng tiêu đề");

    /// <summary>A page that does not fit phones, or cannot be made larger there.</summary>
    public static readonly DiagnosticRule ZoomForbidden = Error("CCHC4005", "Trang không phóng to được");

    /// <summary>No h1, or several.</summary>
    public static readonly DiagnosticRule MainHeading = Error("CCHC4006", "Trang không có đúng một h1");

    /// <summary>A heading below one that is not there.</summary>
    public static readonly DiagnosticRule SkippedHeadingLevel = Error("CCHC4007", "Tiêu đề nhảy cấp");

    /// <summary>A picture without its words.</summary>
    public static readonly DiagnosticRule ImageWithoutText = Error("CCHC4008", "Hình không có lời thay thế");

    /// <summary>A field that does not say what to write.</summary>
    public static readonly DiagnosticRule FieldWithoutLabel = Error("CCHC4009", "Ô nhập không có nhãn");

    /// <summary>A button that does not say what it does.</summary>
    public static readonly DiagnosticRule ButtonWithoutName = Error("CCHC4010", "Nút không có tên");

    /// <summary>A link that does not say where it leads.</summary>
    public static readonly DiagnosticRule LinkWithoutText = Error("CCHC4011", "Liên kết không có chữ");

    /// <summary>A link that says only that one may click.</summary>
    public static readonly DiagnosticRule VagueLink = Warning("CCHC4012", "Liên kết ghi «tại đây»");

    /// <summary>Two elements with one id.</summary>
    public static readonly DiagnosticRule DuplicateElementId = Error("CCHC4013", "Trùng id trong trang");

    /// <summary>An element that refers to an id which is not on its page.</summary>
    public static readonly DiagnosticRule DanglingReference = Error("CCHC4014", "Tham chiếu đến id không có");

    /// <summary>A table that does not say what it shows.</summary>
    public static readonly DiagnosticRule TableWithoutName = Error("CCHC4015", "Bảng không có tên");

    /// <summary>A table without headers, or headers that do not say whose they are.</summary>
    public static readonly DiagnosticRule TableHeaders = Error("CCHC4016", "Bảng thiếu tiêu đề cột, hàng");

    /// <summary>A page without its main part, or parts of one kind that cannot be told apart.</summary>
    public static readonly DiagnosticRule Landmarks = Error("CCHC4017", "Thiếu hoặc lẫn các vùng của trang");

    /// <summary>An element that pushes itself forward in the order of the Tab key.</summary>
    public static readonly DiagnosticRule TabOrder = Error("CCHC4018", "Thứ tự phím Tab bị đổi");

    /// <summary>A list that holds what no list may hold.</summary>
    public static readonly DiagnosticRule ListContent = Error("CCHC4019", "Danh sách chứa thẻ lạ");

    /// <summary>A script or style inside a page, which the site's policy forbids.</summary>
    public static readonly DiagnosticRule InlineCode = Error("CCHC4020", "Mã hoặc kiểu viết thẳng trong trang");

    /// <summary>A page that loads something from another host.</summary>
    public static readonly DiagnosticRule ForeignRequest = Error("CCHC4021", "Trang tải từ nơi khác");

    /// <summary>A link of a finished page that leads nowhere inside the site.</summary>
    public static readonly DiagnosticRule BrokenPageLink = Error("CCHC4022", "Liên kết trong trang hỏng");

    /// <summary>Every rule, by code.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        .. typeof(DiagnosticRules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => f.GetValue(null)).OfType<DiagnosticRule>().OrderBy(r => r.Code, StringComparer.Ordinal),
    ];

    private static DiagnosticRule Error(string code, string title) => new(code, Severity.Error, title);

    private static DiagnosticRule Warning(string code, string title) => new(code, Severity.Warning, title);
}

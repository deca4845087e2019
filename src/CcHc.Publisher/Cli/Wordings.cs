namespace CcHc.Publisher.Cli;

/// <summary>The command's words in Vietnamese and English.</summary>
internal static class Wordings
{
    public static Wording Vietnamese { get; } = new()
    {
        About = "Dựng trang công khai kế hoạch cải cách hành chính của xã, phường từ các tệp Markdown.",
        Usage = "Cách dùng:",
        Commands = "Lệnh:",
        Options = "Tùy chọn:",
        HelpOption = "Xem hướng dẫn này",
        VersionOption = "Xem phiên bản",
        LangOption = "Ngôn ngữ của lời nhắn: vi hoặc en",
        MoreHelp = "Xem hướng dẫn của một lệnh:  cchc LỆNH --help",
        NoCommand = "Chưa ghi lệnh nào. Ví dụ:  cchc build",
        UnknownWord = word => $"Không hiểu «{word}».",
        NeedsValue = option => $"Tùy chọn {option} cần đúng một giá trị.",
        BadDate = text => $"--as-of: «{text}» không phải một ngày có thật. Viết dạng 2026-06-30.",
        BadAddress = text => $"--base-url: «{text}» không dùng được. Viết địa chỉ đầy đủ, ví dụ https://example.org/cchc/.",
        BadLanguage = text => $"--lang: không có ngôn ngữ «{text}». Viết vi hoặc en.",
        NoSuchFolder = path => $"--source: không có thư mục «{path}».",
        BuildAbout = "Dựng trang từ thư mục nguồn vào thư mục đích.",
        SourceOption = "Thư mục nguồn, nơi có site.config.yml và content (mặc định: thư mục hiện tại)",
        OutputOption = "Thư mục đích (mặc định: _site trong thư mục nguồn)",
        AsOfOption = "Số liệu tính đến hết ngày này, dạng 2026-06-30 (mặc định: hôm nay, giờ Việt Nam)",
        BaseUrlOption = "Địa chỉ nơi sẽ đặt trang, thay cho base_url trong site.config.yml",
        UnitOption = "Chỉ dựng một đơn vị, đặt ở gốc của trang",
        LocalOption = "Dựng để mở trực tiếp từ thư mục, không cần máy chủ",
        WarningsAsErrorsOption = "Coi cảnh báo như lỗi",
        OutputNotOurs = path => $"Thư mục «{path}» không trống và không phải do cchc tạo ra, nên không ghi đè. Chọn thư mục khác bằng --output.",
        OutputNotAFolder = path => $"«{path}» không phải thư mục ghi được. Chọn thư mục khác bằng --output.",
        OutputInSource = path => $"Thư mục «{path}» nằm trong content hoặc themes của thư mục nguồn. Chọn thư mục khác bằng --output.",
        OutputBusy = path => $"Một lệnh cchc khác đang ghi vào «{path}». Đợi lệnh ấy xong rồi chạy lại.",
        Counted = (errors, warnings) => $"{errors} lỗi, {warnings} cảnh báo.",
        NotBuilt = "Chưa dựng được trang; trang cũ giữ nguyên.",
        Built = (files, pages, path, asOf) => $"Đã dựng {pages} trang ({files} tệp), số liệu tính đến ngày {asOf}, vào {path}.",
        Building = files => $"Đang dựng… {files} tệp",
        Check = CheckWordings.Vietnamese,
        Import = ImportWordings.Vietnamese,
        Stopped = "Đã dừng theo yêu cầu; trang cũ giữ nguyên.",
        DiskFailed = message => $"Không đọc hoặc ghi được tệp: {message}. Trang cũ giữ nguyên. Kiểm tra quyền truy cập và chỗ trống của đĩa.",
        Bug = message => $"Chương trình gặp lỗi ngoài dự kiến; trang cũ giữ nguyên. Hãy gửi dòng này cho người phát triển: {message} (đặt biến CCHC_DEBUG=1 rồi chạy lại để có chi tiết).",
    };

    public static Wording English { get; } = new()
    {
        About = "Builds the public site of a commune's administrative-reform plan from Markdown files.",
        Usage = "Usage:",
        Commands = "Commands:",
        Options = "Options:",
        HelpOption = "Show this help",
        VersionOption = "Show the version",
        LangOption = "Language of the command's messages: vi or en",
        MoreHelp = "Help on a command:  cchc COMMAND --help",
        NoCommand = "No command given. For example:  cchc build",
        UnknownWord = word => $"'{word}' is not understood.",
        NeedsValue = option => $"Option {option} needs exactly one value.",
        BadDate = text => $"--as-of: '{text}' is not a date that exists. Write it as 2026-06-30.",
        BadAddress = text => $"--base-url: '{text}' cannot be used. Write a full address, such as https://example.org/cchc/.",
        BadLanguage = text => $"--lang: there is no language '{text}'. Write vi or en.",
        NoSuchFolder = path => $"--source: there is no folder '{path}'.",
        BuildAbout = "Builds the site from the source folder into the output folder.",
        SourceOption = "The source folder, which holds site.config.yml and content (default: the current folder)",
        OutputOption = "The output folder (default: _site in the source folder)",
        AsOfOption = "State everything as of the end of this day, such as 2026-06-30 (default: today in Việt Nam)",
        BaseUrlOption = "Where the site will stand, instead of base_url in site.config.yml",
        UnitOption = "Build one unit only, at the root of the site",
        LocalOption = "Build a site that opens from a folder, without a server",
        WarningsAsErrorsOption = "Treat warnings as errors",
        OutputNotOurs = path => $"The folder '{path}' is not empty and was not made by cchc, so it is not written to. Choose another with --output.",
        OutputNotAFolder = path => $"'{path}' is not a folder that can be written to. Choose another with --output.",
        OutputInSource = path => $"The folder '{path}' lies in the source's content or themes. Choose another with --output.",
        OutputBusy = path => $"Another cchc is writing to '{path}'. Wait for it, then try again.",
        Counted = (errors, warnings) => $"{errors} errors, {warnings} warnings.",
        NotBuilt = "The site was not built; the old one is as it was.",
        Built = (files, pages, path, asOf) => $"Built {pages} pages ({files} files) as of {asOf} into {path}.",
        Building = files => $"Building… {files} files",
        Check = CheckWordings.English,
        Import = ImportWordings.English,
        Stopped = "Stopped; the old site is as it was.",
        DiskFailed = message => $"A file could not be read or written: {message}. The old site is as it was. Check access rights and free space.",
        Bug = message => $"Unexpected error; the old site is as it was. Please send this line to the developers: {message} (set CCHC_DEBUG=1 and run again for details).",
    };

    /// <summary>The words of a language, or null.</summary>
    public static Wording? Find(string language) => language switch
    {
        "vi" => Vietnamese,
        "en" => English,
        _ => null,
    };
}

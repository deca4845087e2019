namespace CcHc.Publisher.Model.Keys;

/// <summary>The keys of <c>site.config.yml</c>; English, for it is the maintainer's file.</summary>
public static class ConfigKeys
{
    /// <summary>The site's name.</summary>
    public static readonly ContentKey Title = new("title", "title", ValueKind.Text, "Tên trang") { IsRequired = true };

    /// <summary>Where it will stand.</summary>
    public static readonly ContentKey BaseUrl = new("base_url", "base_url", ValueKind.Link, "Địa chỉ của trang khi công bố");

    /// <summary>The language of the theme's words.</summary>
    public static readonly ContentKey Language = new("language", "language", ValueKind.Text, "Ngôn ngữ của giao diện");

    /// <summary>The theme.</summary>
    public static readonly ContentKey Theme = new("theme", "theme", ValueKind.Text, "Tên giao diện trong thư mục themes");

    /// <summary>What the theme lets a site choose.</summary>
    public static readonly ContentKey ThemeOptions = new("theme_options", "theme_options", ValueKind.FreeMap, "Tùy chọn của giao diện");

    /// <summary>The units in order.</summary>
    public static readonly ContentKey Units = new("units", "units", ValueKind.TextList, "Thứ tự các đơn vị");

    /// <summary>When a task is due soon.</summary>
    public static readonly ContentKey DueSoonDays = new("due_soon_days", "due_soon_days", ValueKind.Integer, "Còn bao nhiêu ngày thì gọi là sắp đến hạn");

    /// <summary>Code → severity.</summary>
    public static readonly ContentKey Diagnostics = new("diagnostics", "diagnostics", ValueKind.FreeMap, "Mức của từng mã chẩn đoán: error, warning, off");

    /// <summary>Where the site is published to.</summary>
    public static readonly ContentKey Publish = new("publish", "publish", ValueKind.FreeMap, "Nơi công bố, không có mật khẩu");

    /// <summary>All of them.</summary>
    public static readonly KeySection Section = new(
        "cấu hình", [Title, BaseUrl, Language, Theme, ThemeOptions, Units, DueSoonDays, Diagnostics, Publish]);
}

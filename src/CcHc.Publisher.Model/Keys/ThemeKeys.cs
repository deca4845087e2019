namespace CcHc.Publisher.Model.Keys;

/// <summary>The keys of a theme's <c>theme.yml</c>; English, for it is a theme author's file.</summary>
public static class ThemeKeys
{
    /// <summary>The theme whose parts hold where this one has none of its own.</summary>
    public static readonly ContentKey Extends = new("extends", "extends", ValueKind.Text, "Tên giao diện gốc");

    /// <summary>What it lets a site choose.</summary>
    public static readonly ContentKey Options = new("options", "options", ValueKind.FreeMap, "Những điều cho trang chọn") { Section = ThemeOptionKeys.Section };

    /// <summary>All of them.</summary>
    public static readonly KeySection Section = new("giao diện", [Extends, Options]);
}

namespace CcHc.Publisher.Model.Keys;

/// <summary>The keys of one option below <c>options</c> of a <c>theme.yml</c>.</summary>
public static class ThemeOptionKeys
{
    /// <summary>What it holds.</summary>
    public static readonly ContentKey Kind = new("type", "type", ValueKind.Text, "text, url, color, image hoặc links") { IsRequired = true };

    /// <summary>What it is for.</summary>
    public static readonly ContentKey Label = new("label", "label", ValueKind.Text, "Lời tả bằng tiếng Việt") { IsRequired = true };

    /// <summary>What holds where the site chooses nothing.</summary>
    public static readonly ContentKey Default = new("default", "default", ValueKind.Text, "Giá trị mặc định");

    /// <summary>The custom property that a colour sets.</summary>
    public static readonly ContentKey Property = new("property", "property", ValueKind.Text, "Thuộc tính CSS mà màu này đặt, ví dụ --brand");

    /// <summary>When a colour holds.</summary>
    public static readonly ContentKey Scheme = new("scheme", "scheme", ValueKind.Text, "both, light hoặc dark");

    /// <summary>The colours beside which a colour stands.</summary>
    public static readonly ContentKey Against = new("against", "against", ValueKind.TextList, "Những màu đứng cạnh màu này");

    /// <summary>The least contrast with them.</summary>
    public static readonly ContentKey Contrast = new("contrast", "contrast", ValueKind.Text, "Độ tương phản ít nhất, ví dụ 4.5");

    /// <summary>All of them.</summary>
    public static readonly KeySection Section = new("tùy chọn của giao diện", [Kind, Label, Default, Property, Scheme, Against, Contrast]);
}

using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Text;
using CcHc.Publisher.Model.Themes;

namespace CcHc.Publisher.Content.Themes;

/// <summary>Reads single values of a site's <c>theme_options</c>. Each answers null for what cannot be used, which is reported.</summary>
/// <param name="bag">Takes the diagnostics.</param>
internal sealed class OptionValues(DiagnosticBag bag)
{
    private const string ColorCure = "Viết mã màu trong ngoặc kép, ví dụ \"#123f6b\".";
    private const string LinksCure = "Viết mỗi liên kết một mục:  - title: Cổng thông tin  rồi dòng dưới  url: https://….";

    /// <summary>A text, or an address that may stand in a link.</summary>
    public string? Text(ThemeOption option, WrittenOption value) => option.Kind == ThemeOptionKind.Url ? Address(value)?.OriginalString : Words(value, $"Viết một dòng chữ ({option.Label}).");

    /// <summary>A colour; one that cannot be told from what stands beside it is used and reported.</summary>
    public HexColor? Color(ThemeOption option, WrittenOption value)
    {
        if (Words(value, ColorCure) is not { } text)
        {
            // A colour that is not in quotes is a comment to YAML.
            if (value.Text is "")
            {
                bag.Report(DiagnosticRules.InvalidValue, value.NameAt, $"Tùy chọn «{value.Name}» không có mã màu: dấu # không đặt trong ngoặc kép thì phần sau nó bị bỏ qua.", ColorCure);
            }

            return null;
        }

        if (!HexColor.TryParse(text, out var color))
        {
            bag.Report(DiagnosticRules.InvalidValue, value.ValueAt, $"Tùy chọn «{value.Name}» là «{Excerpt.Of(text)}», không phải mã màu.", ColorCure);
            return null;
        }

        if (!color.StandsOutFrom(option.Against, option.Contrast))
        {
            var worst = option.Against.MinBy(other => HexColor.Contrast(color, other));
            var better = color.NearestThatStandsOut(option.Against, option.Contrast);
            bag.Report(
                DiagnosticRules.LowContrast, value.ValueAt,
                $"Màu «{color}» của «{value.Name}» đứng cạnh màu {worst} chỉ tương phản {Ratio(HexColor.Contrast(color, worst))}:1, người mắt kém khó đọc; cần ít nhất {Ratio((double)option.Contrast)}:1.",
                better is { } other ? $"Thử \"{other}\"." : "Chọn màu khác hẳn.");
        }

        return color;
    }

    /// <summary>A list of links, without those that cannot be used.</summary>
    public IReadOnlyList<ThemeLink> Links(WrittenOption value)
    {
        if (value.IsList)
        {
            return [.. value.Parts.Select(Link).OfType<ThemeLink>()];
        }

        if (value.Text is not "")
        {
            bag.Report(DiagnosticRules.WrongType, value.ValueAt, $"Tùy chọn «{value.Name}» cần một danh sách liên kết.", LinksCure);
        }

        return [];
    }

    private ThemeLink? Link(WrittenOption item)
    {
        foreach (var part in item.Parts.Where(p => p.Name is not ("title" or "url")))
        {
            var nearest = NearestName.Find(part.Name, ["title", "url"]);
            bag.Report(
                DiagnosticRules.UnknownKey, part.NameAt, $"Một liên kết không có khóa «{Excerpt.Of(part.Name)}», nên dòng này bị bỏ qua.",
                nearest is null ? LinksCure : $"Có phải «{nearest}» không?");
        }

        var (title, url) = (item.Parts.FirstOrDefault(p => p.Name == "title"), item.Parts.FirstOrDefault(p => p.Name == "url"));
        if (title is null or { Text: "" } || url is null or { Text: "" })
        {
            bag.Report(DiagnosticRules.MissingKey, item.ValueAt, "Liên kết này thiếu title hoặc url.", LinksCure);
            return null;
        }

        return Words(title, LinksCure) is { } text && Address(url) is { } address ? new ThemeLink(text, address) : null;
    }

    private string? Words(WrittenOption value, string cure)
    {
        if (value.Text is null)
        {
            bag.Report(DiagnosticRules.WrongType, value.ValueAt, $"«{value.Name}» cần một dòng chữ, nhưng ở đây là {(value.IsList ? "một danh sách" : "các khóa lồng bên dưới")}.", cure);
        }

        return value.Text is { Length: > 0 } text ? text : null;
    }

    private Uri? Address(WrittenOption value)
    {
        const string Cure = "Viết địa chỉ bắt đầu bằng https://, http://, mailto: hoặc tel:.";
        if (Words(value, Cure) is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme is "mailto" or "tel" || (address.Scheme is "http" or "https" && address.Host.Length > 0)))
        {
            return address;
        }

        bag.Report(DiagnosticRules.ForbiddenLink, value.ValueAt, $"«{value.Name}» có giá trị «{Excerpt.Of(text)}» không dùng được.", Cure);
        return null;
    }

    private static string Ratio(double contrast) => $"{Math.Floor(contrast * 100) / 100:0.##}".Replace('.', ',');
}

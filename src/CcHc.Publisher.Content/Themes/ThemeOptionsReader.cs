using System.Globalization;
using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Keys;
using CcHc.Publisher.Model.Text;
using CcHc.Publisher.Model.Themes;

namespace CcHc.Publisher.Content.Themes;

/// <summary>Reads what a theme lets a site choose: <c>options</c> of its <c>theme.yml</c>.</summary>
internal static class ThemeOptionsReader
{
    private static readonly Dictionary<string, ThemeOptionKind> Kinds = Names<ThemeOptionKind>();
    private static readonly Dictionary<string, ThemeScheme> Schemes = Names<ThemeScheme>();

    /// <summary>The options in the order of the file, without those that cannot be used, which are reported.</summary>
    public static IReadOnlyList<ThemeOption> Read(Fields declaration, DiagnosticBag bag) =>
        [.. declaration.NamedSections(ThemeKeys.Options).Select(option => Read(option.Name, option.Fields, bag)).OfType<ThemeOption>()];

    private static ThemeOption? Read(string name, Fields fields, DiagnosticBag bag)
    {
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'))
        {
            bag.Report(DiagnosticRules.InvalidValue, fields.Location, $"Tên tùy chọn «{Excerpt.Of(name)}» không dùng được.", "Chỉ dùng chữ thường không dấu, chữ số và dấu _, ví dụ accent_dark.");
            return null;
        }

        if (Known(fields, ThemeOptionKeys.Kind, Kinds, bag) is not { } kind)
        {
            return null;
        }

        return new ThemeOption
        {
            Name = name,
            Kind = kind,
            Label = fields.RequiredText(ThemeOptionKeys.Label),
            Default = fields.Text(ThemeOptionKeys.Default),
            Property = kind == ThemeOptionKind.Color ? ReadProperty(fields, bag) : null,
            Scheme = Known(fields, ThemeOptionKeys.Scheme, Schemes, bag) ?? ThemeScheme.Both,
            Against = [.. fields.TextItems(ThemeOptionKeys.Against).Select(item => ReadColor(Fields.Words(item), item.Location, bag)).OfType<HexColor>()],
            Contrast = ReadContrast(fields, bag) ?? HexColor.TextContrast,
            Source = fields.Location,
        };
    }

    private static T? Known<T>(Fields fields, ContentKey key, Dictionary<string, T> names, DiagnosticBag bag)
        where T : struct
    {
        if (fields.Text(key) is not { } written)
        {
            return null;
        }

        if (names.TryGetValue(written, out var value))
        {
            return value;
        }

        var nearest = NearestName.Find(written, names.Keys);
        bag.Report(
            DiagnosticRules.InvalidValue, fields.LocationOf(key), $"«{key.Name}» là «{Excerpt.Of(written)}», không dùng được.",
            nearest is null ? $"Viết một trong: {string.Join(", ", names.Keys)}." : $"Có phải «{nearest}» không?");
        return null;
    }

    private static string? ReadProperty(Fields fields, DiagnosticBag bag)
    {
        var property = fields.Text(ThemeOptionKeys.Property);
        if (property is not null && property.StartsWith("--", StringComparison.Ordinal) && property.Length > 2 && property.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            return property;
        }

        bag.Report(
            DiagnosticRules.InvalidValue, fields.LocationOf(ThemeOptionKeys.Property), "Tùy chọn màu không nói nó đặt thuộc tính CSS nào.", "Viết  property: --tên, ví dụ  property: --brand.");
        return null;
    }

    private static HexColor? ReadColor(string written, SourceLocation at, DiagnosticBag bag)
    {
        if (HexColor.TryParse(written, out var color))
        {
            return color;
        }

        bag.Report(DiagnosticRules.InvalidValue, at, $"«{Excerpt.Of(written)}» không phải mã màu.", "Viết mã màu trong ngoặc kép, ví dụ \"#123f6b\".");
        return null;
    }

    private static decimal? ReadContrast(Fields fields, DiagnosticBag bag)
    {
        if (fields.Text(ThemeOptionKeys.Contrast) is not { } written)
        {
            return null;
        }

        if (decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var contrast) && contrast is >= 1 and <= 21)
        {
            return contrast;
        }

        bag.Report(DiagnosticRules.InvalidValue, fields.LocationOf(ThemeOptionKeys.Contrast), $"«contrast» là «{Excerpt.Of(written)}», không dùng được.", "Viết một số từ 1 đến 21, ví dụ 4.5.");
        return null;
    }

    private static Dictionary<string, T> Names<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(v => v.ToString().ToLowerInvariant(), StringComparer.Ordinal);
}

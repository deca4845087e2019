using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Content.Yaml;
using CcHc.Publisher.Model.Dates;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Keys;
using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Content.FrontMatter;

/// <summary>The values of one section, by key. What is unknown, missing or of the wrong kind is reported as it is asked for.</summary>
internal sealed class Fields
{
    private readonly Dictionary<ContentKey, YamlNode> _values = [];
    private readonly YamlMap _map;
    private readonly DiagnosticBag _bag;

    private Fields(YamlMap map, DiagnosticBag bag)
    {
        _map = map;
        _bag = bag;
    }

    /// <summary>Where the section begins.</summary>
    public SourceLocation Location => _map.Location;

    /// <summary>The values of a file that could not be read, which was reported: none is there and none is missed.</summary>
    public static Fields Unreadable(SourceLocation location, DiagnosticBag bag) => new(new YamlMap(location, []) { IsUnreadable = true }, bag);

    /// <summary>The values of <paramref name="map"/> under the keys of <paramref name="section"/>.</summary>
    public static Fields Create(YamlMap map, KeySection section, DiagnosticBag bag)
    {
        var fields = new Fields(map, bag);
        foreach (var entry in map.Entries)
        {
            if (section.Find(entry.Key.Text) is not { } key)
            {
                var nearest = section.Nearest(entry.Key.Text);
                bag.Report(
                    DiagnosticRules.UnknownKey, entry.Key.Location, $"Không có khóa «{Excerpt.Of(entry.Key.Text)}» trong mục {section.Title}, nên dòng này bị bỏ qua.",
                    nearest is null ? $"Các khóa dùng được: {string.Join(", ", section.Keys.Select(k => k.Name))}." : $"Có phải «{nearest}» không?");
            }
            else if (!fields._values.TryAdd(key, entry.Value))
            {
                bag.Report(
                    DiagnosticRules.DuplicateKey, entry.Key.Location, $"Khóa «{Excerpt.Of(entry.Key.Text)}» trùng với một khóa đã ghi ở trên (đều là «{key.Name}»).",
                    "Giữ lại một dòng, bỏ dòng kia.");
            }
        }

        foreach (var key in section.Keys.Where(k => k.IsRequired && fields.IsMissing(k)))
        {
            bag.Report(DiagnosticRules.MissingKey, fields.LocationOf(key), $"Thiếu «{key.Name}» trong mục {section.Title}.", $"Thêm dòng  {key.Name}: …  ({key.Meaning}).");
        }

        return fields;
    }

    /// <summary>Whether some of the key's value could not be read: what refers to it cannot be judged.</summary>
    public bool IsBroken(ContentKey key) => _map.IsUnreadable || (_values.TryGetValue(key, out var node) && IsBroken(node));

    /// <summary>Where the key's value stands, or the section where it has none.</summary>
    public SourceLocation LocationOf(ContentKey key) => _values.TryGetValue(key, out var node) ? node.Location : Location;

    /// <summary>The words; null where they are missing or empty.</summary>
    public string? Text(ContentKey key) => Scalar(key) is { IsEmpty: false } scalar ? Words(scalar) : null;

    /// <summary>The words of a required key; <c>""</c> where they are missing, which was reported.</summary>
    public string RequiredText(ContentKey key) => Text(key) ?? "";

    /// <summary>A cell of the paper: null where the key is missing, <c>""</c> where it is empty.</summary>
    public string? Cell(ContentKey key) => Scalar(key) switch
    {
        null => null,
        { IsEmpty: true } => "",
        var scalar => Words(scalar),
    };

    /// <summary>A day, or null.</summary>
    public DateOnly? Date(ContentKey key) => Read(key, "một ngày có thật, ví dụ 15/6/2026 hoặc 2026-06-15", DiagnosticRules.InvalidDate, Values.Date);

    /// <summary>A day with parts that may be blank, or null.</summary>
    public PartialDate? PartialDate(ContentKey key) =>
        Read(key, "một ngày có thật, ví dụ 15/6/2026, 2026-06-15, hoặc 2026-06 nếu bản giấy để trống ngày", DiagnosticRules.InvalidDate, Values.PartialDate);

    /// <summary>A year or years, or null.</summary>
    public PlanPeriod? Period(ContentKey key) => Read(key, "một năm hoặc một giai đoạn, ví dụ 2026 hoặc 2026-2030", DiagnosticRules.InvalidValue, Values.Period);

    /// <summary>0 to 100, or null.</summary>
    public int? Percent(ContentKey key) => Read(key, "một số nguyên từ 0 đến 100, ví dụ 60 hoặc 60%", DiagnosticRules.InvalidProgress, Values.Percent);

    /// <summary>A whole number, or null.</summary>
    public int? Integer(ContentKey key) => Read(key, "một số nguyên, ví dụ 30", DiagnosticRules.InvalidValue, Values.Integer);

    /// <summary>An address that begins with http or https, or null.</summary>
    public Uri? Link(ContentKey key) => ReadClass(key, "một địa chỉ bắt đầu bằng https:// hoặc http://", DiagnosticRules.ForbiddenLink, Values.Link);

    /// <summary>Yes or no; no where it is not said.</summary>
    public bool Flag(ContentKey key) => Read(key, "true hoặc false (có hoặc không)", DiagnosticRules.InvalidValue, Values.Flag) ?? false;

    /// <summary>A state, or null.</summary>
    public TaskState? State(ContentKey key) => Read(
        key, $"một trong: {string.Join(", ", Values.WrittenStates.Select(TaskStates.ToLabel))}", DiagnosticRules.UnknownState, Values.State);

    /// <summary>Texts; one text alone is a list of one.</summary>
    public IReadOnlyList<string> TextList(ContentKey key) => [.. TextItems(key).Where(s => !s.IsEmpty).Select(Words)];

    /// <summary>The scalars of a list of texts, with their places.</summary>
    public IReadOnlyList<YamlScalar> TextItems(ContentKey key) => _values.GetValueOrDefault(key) switch
    {
        null or YamlBroken => [],
        YamlList list => [.. list.Items.Select(item => AsScalar(key, item)).OfType<YamlScalar>()],
        var node => AsScalar(key, node) is { IsEmpty: false } scalar ? [scalar] : [],
    };

    /// <summary>The section below a key, or null.</summary>
    public Fields? Section(ContentKey key) => _values.GetValueOrDefault(key) switch
    {
        null or YamlBroken or YamlScalar { IsEmpty: true } => null,
        YamlMap map => Create(map, key.Section!, _bag),
        var other => Wrong<Fields>(key, other, "các khóa thụt vào bên dưới"),
    };

    /// <summary>The sections listed below a key.</summary>
    public IReadOnlyList<Fields> Sections(ContentKey key) => _values.GetValueOrDefault(key) switch
    {
        null or YamlBroken or YamlScalar { IsEmpty: true } => [],
        YamlMap map => [Create(map, key.Section!, _bag)],
        YamlList list => [.. list.Items.Select(item => AsSection(key, item)).OfType<Fields>()],
        var other => Wrong<IReadOnlyList<Fields>>(key, other, "một danh sách (mỗi mục bắt đầu bằng dấu gạch nối)") ?? [],
    };

    /// <summary>The sections below free names, in the order of the file.</summary>
    public IReadOnlyList<(string Name, Fields Fields)> NamedSections(ContentKey key) =>
        Free(key) is { } map ? [.. map.Entries.Select(e => (e.Key.Text, Fields: AsSection(key, e.Value))).Where(e => e.Fields is not null).Select(e => (e.Text, e.Fields!))] : [];

    /// <summary>Free names with values of any shape; null where there are none.</summary>
    public YamlMap? Free(ContentKey key) => _values.GetValueOrDefault(key) switch
    {
        null or YamlBroken or YamlScalar { IsEmpty: true } => null,
        YamlMap map => map,
        var other => Wrong<YamlMap>(key, other, "các tên và giá trị thụt vào bên dưới"),
    };

    /// <summary>Free names with texts, in the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<string, YamlScalar>> FreeMap(ContentKey key) => Free(key) is { } map
        ? [.. map.Entries.Select(e => (Name: e.Key.Text, Value: AsScalar(key, e.Value))).Where(e => e.Value is not null).Select(e => KeyValuePair.Create(e.Name, e.Value!))]
        : [];

    /// <summary>The words of a scalar as a cell keeps them: no blanks at the ends.</summary>
    public static string Words(YamlScalar scalar) => scalar.Text.Trim();

    private static bool IsBroken(YamlNode node) => node switch
    {
        YamlBroken => true,
        YamlList list => list.Items.Any(IsBroken),
        YamlMap map => map.Entries.Any(e => IsBroken(e.Value)),
        _ => false,
    };

    private bool IsMissing(ContentKey key) => _values.TryGetValue(key, out var node) ? node is YamlScalar { IsEmpty: true } : !_map.IsUnreadable;

    private YamlScalar? Scalar(ContentKey key) => _values.TryGetValue(key, out var node) ? AsScalar(key, node) : null;

    private YamlScalar? AsScalar(ContentKey key, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                return scalar;
            case YamlBroken:
            case YamlMap { Entries: [{ Value: YamlBroken }] }:
                return null;
            case YamlMap { Entries: [{ Value: YamlScalar value } only] } when value.Location.Line == only.Key.Location.Line:
                YamlTrouble.ReportColon(node.Location, $"\"{only.Key.Text}: {value.Text}\"", _bag);
                return null;
            default:
                return Wrong<YamlScalar>(key, node, "một dòng chữ");
        }
    }

    private Fields? AsSection(ContentKey key, YamlNode item) => item switch
    {
        YamlMap map => Create(map, key.Section!, _bag),
        YamlBroken or YamlScalar { IsEmpty: true } => null,
        _ => Wrong<Fields>(key, item, $"các khóa {string.Join(", ", key.Section!.Keys.Select(k => k.Name))}"),
    };

    private T? Read<T>(ContentKey key, string wanted, DiagnosticRule rule, Func<string, T?> read)
        where T : struct =>
        Text(key) is { } text ? read(text) ?? Report<T?>(key, wanted, rule, text) : null;

    private T? Read<T>(ContentKey key, string wanted, DiagnosticRule rule, Func<string, T?> read)
        where T : class =>
        ReadClass(key, wanted, rule, read);

    private T? ReadClass<T>(ContentKey key, string wanted, DiagnosticRule rule, Func<string, T?> read)
        where T : class =>
        Text(key) is { } text ? read(text) ?? Report<T>(key, wanted, rule, text) : null;

    private T? Report<T>(ContentKey key, string wanted, DiagnosticRule rule, string text)
    {
        _bag.Report(rule, LocationOf(key), $"«{key.Name}» có giá trị «{Excerpt.Of(text)}» không dùng được.", $"Viết {wanted}.");
        return default;
    }

    private T? Wrong<T>(ContentKey key, YamlNode node, string wanted)
        where T : class
    {
        var found = node switch
        {
            YamlList => "một danh sách",
            YamlMap => "các khóa lồng bên dưới",
            _ => "một dòng chữ",
        };
        _bag.Report(
            DiagnosticRules.WrongType, node.Location, $"«{key.Name}» cần {wanted}, nhưng ở đây là {found}.",
            $"Viết «{key.Name}» theo mẫu trong hướng dẫn ({key.Meaning}).{(node is YamlScalar ? "" : " Nếu giá trị mở đầu bằng dấu [ hoặc {, đặt cả giá trị trong ngoặc kép.")}");
        return null;
    }
}

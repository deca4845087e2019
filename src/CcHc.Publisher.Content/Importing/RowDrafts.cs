using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Content.Writing;
using CcHc.Publisher.Content.Yaml;
using CcHc.Publisher.Model.Imported;
using CcHc.Publisher.Model.Keys;

namespace CcHc.Publisher.Content.Importing;

/// <summary>The files of rows: the paper's columns, word for word. A column that the paper does not have is no key, an empty cell an empty text.</summary>
internal static class RowDrafts
{
    /// <summary>A task's file.</summary>
    public static FreshFile Task(ImportedTask task, PaperRow row, string path) => new(path, TaskKeys.Section, ContentText.Of(YamlNodes.Map(
        (TaskKeys.Number, YamlNodes.Text(row.Number)),
        (TaskKeys.Group, YamlNodes.Words(row.Part)),
        (TaskKeys.Content, YamlNodes.Text(task.Content)),
        (TaskKeys.Product, YamlNodes.Cell(task.Product)),
        (TaskKeys.Lead, YamlNodes.Cell(task.Lead)),
        (TaskKeys.Cooperation, YamlNodes.Cell(task.Cooperation)),
        (TaskKeys.Time, YamlNodes.Cell(task.Time)),
        (TaskKeys.Note, YamlNodes.Cell(task.Note)),
        (TaskKeys.Other, Other(task.Other)))))
    {
        Title = $"Nhiệm vụ {Name(row)}: «{Excerpt.Of(task.Content)}»",
    };

    /// <summary>An indicator's file.</summary>
    public static FreshFile Indicator(ImportedIndicator indicator, PaperRow row, string path) => new(path, IndicatorKeys.Section, ContentText.Of(YamlNodes.Map(
        (IndicatorKeys.Number, YamlNodes.Text(row.Number)),
        (IndicatorKeys.Period, YamlNodes.Words(row.Part)),
        (IndicatorKeys.Name, YamlNodes.Text(indicator.Name)),
        (IndicatorKeys.Unit, YamlNodes.Cell(indicator.Unit)),
        (IndicatorKeys.Target, YamlNodes.Cell(indicator.Target)),
        (IndicatorKeys.Stretch, YamlNodes.Cell(indicator.Stretch)),
        (IndicatorKeys.Agency, YamlNodes.Cell(indicator.Agency)),
        (IndicatorKeys.Other, Other(indicator.Other)))))
    {
        Title = $"Chỉ tiêu {Name(row)}: «{Excerpt.Of(indicator.Name)}»",
    };

    private static string Name(PaperRow row) => row.PartId.Length > 0 && row.Part is not null ? $"{Excerpt.Of(row.Part)}/{row.Number}" : row.Number;

    private static YamlMap? Other(IReadOnlyList<KeyValuePair<string, string>> columns)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return columns.Count == 0 ? null : YamlNodes.Map(columns.Select((c, at) => (FreeHeader(c.Key.ReplaceLineEndings(" ").Trim() is { Length: > 0 } name ? name : $"Cột {at + 1}", names), (YamlNode?)YamlNodes.Text(c.Value))));
    }

    /// <summary>A header that no other column has.</summary>
    private static string FreeHeader(string header, HashSet<string> names)
    {
        var free = header;
        for (var n = 2; !names.Add(free); n++)
        {
            free = $"{header} ({n})";
        }

        return free;
    }
}

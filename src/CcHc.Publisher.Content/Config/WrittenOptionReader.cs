using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Yaml;
using CcHc.Publisher.Model.Themes;

namespace CcHc.Publisher.Content.Config;

/// <summary>Keeps <c>theme_options</c> with their places until the theme says what they may hold.</summary>
internal static class WrittenOptionReader
{
    /// <summary>The names and what is written below them, without what cannot be read, which was reported.</summary>
    public static IReadOnlyList<WrittenOption> Read(YamlMap map) =>
        [.. map.Entries.Where(e => e.Value is not YamlBroken).Select(e => Read(new WrittenOption(e.Key.Text, e.Key.Location, e.Value.Location), e.Value))];

    private static WrittenOption Read(WrittenOption option, YamlNode value) => value switch
    {
        YamlScalar { IsEmpty: true } => option with { Text = "" },
        YamlScalar scalar => option with { Text = Fields.Words(scalar) },
        YamlMap map => option with { Parts = Read(map) },
        YamlList list => option with
        {
            IsList = true,
            Parts = [.. list.Items.Where(i => i is not YamlBroken).Select(item => Read(new WrittenOption("", item.Location, item.Location), item))],
        },
        _ => option,
    };
}

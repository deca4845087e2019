using CcHc.Publisher.Content.Messages;
using CcHc.Publisher.Content.Yaml;
using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.FrontMatter;

/// <summary>
/// Says where YAML leaves out words behind a <c>#</c>: an editor who copies "đường dây nóng #1" out of a plan does not mean a comment.
/// Comments on lines of their own are fine, and so are all of <c>site.config.yml</c>.
/// </summary>
internal static class HiddenWords
{
    /// <summary>Reports each place in <paramref name="node"/>.</summary>
    public static void Report(YamlNode node, DiagnosticBag bag)
    {
        switch (node)
        {
            case YamlScalar { HasComment: true } scalar:
                bag.Report(
                    DiagnosticRules.HiddenWords, scalar.Location, $"Sau «{Excerpt.Of(scalar.Text)}» có dấu #; chữ từ dấu ấy đến hết dòng bị coi là lời chú và không lên trang.",
                    "Nếu là chữ của văn bản, đặt cả giá trị trong ngoặc kép; nếu là lời chú riêng, chuyển xuống một dòng riêng bắt đầu bằng #.");
                break;
            case YamlList list:
                foreach (var item in list.Items)
                {
                    Report(item, bag);
                }

                break;
            case YamlMap map:
                foreach (var entry in map.Entries)
                {
                    Report(entry.Value, bag);
                }

                break;
        }
    }
}

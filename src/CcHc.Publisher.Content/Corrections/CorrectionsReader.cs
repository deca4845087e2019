using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Yaml;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Keys;

namespace CcHc.Publisher.Content.Corrections;

/// <summary>Reads a plan's list of corrections.</summary>
internal static class CorrectionsReader
{
    /// <summary>Its name in the plan's folder.</summary>
    public const string FileName = "dinh-chinh.yml";

    /// <summary>The corrections in the order of the file; what is wrong is reported and left out.</summary>
    public static IReadOnlyList<Correction> Read(string file, string yaml, DiagnosticBag bag) =>
        [.. YamlReader.ReadList(file, yaml, bag).Select(item => ReadOne(item, bag)).OfType<Correction>()];

    private static Correction? ReadOne(YamlNode item, DiagnosticBag bag)
    {
        if (item is not YamlMap map)
        {
            bag.Report(
                DiagnosticRules.WrongType, item.Location, $"Mỗi mục của {FileName} cần các khóa {string.Join(", ", CorrectionKeys.Section.Keys.Select(k => k.Name))}.",
                "Viết mỗi chỗ sửa thành một mục, mở đầu bằng dấu gạch nối.");
            return null;
        }

        var fields = Fields.Create(map, CorrectionKeys.Section, bag);
        var correction = new Correction(
            fields.RequiredText(CorrectionKeys.File).Replace('\\', '/'), fields.RequiredText(CorrectionKeys.Imported), fields.Cell(CorrectionKeys.Corrected) ?? "",
            fields.RequiredText(CorrectionKeys.Reason), fields.LocationOf(CorrectionKeys.Imported));
        return correction.File.Length > 0 && correction.Imported.Length > 0 ? correction : null;
    }
}

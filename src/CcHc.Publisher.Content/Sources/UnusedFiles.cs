using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Content.Sources;

/// <summary>Says of files and folders that no page uses them, so that nothing is left out silently.</summary>
internal static class UnusedFiles
{
    /// <summary>Reports each.</summary>
    public static void Report(IEnumerable<string> paths, string expected, DiagnosticBag bag)
    {
        foreach (var path in paths)
        {
            bag.Report(DiagnosticRules.UnusedFile, new SourceLocation(path), "Không trang nào dùng đến tệp hoặc thư mục này.", expected);
        }
    }
}

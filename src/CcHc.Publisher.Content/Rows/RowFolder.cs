using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Content.Rows;

/// <summary>Reads a folder in which every Markdown file is one row.</summary>
internal static class RowFolder
{
    /// <summary>The rows, by id in natural order. What is wrong in a file whose name cannot be used is reported too.</summary>
    public static IReadOnlyList<TRow> Read<TRow>(SourceFolder? folder, Func<string, FrontMatterFile, RowContext, TRow> read, RowContext context)
    {
        if (folder is null)
        {
            return [];
        }

        var files = folder.Files();
        UnusedFiles.Report(
            files.Where(f => f.MarkdownId is null).Select(f => f.File).Concat(folder.Folders().Select(f => f.File)),
            "Thư mục này chỉ chứa tệp .md, mỗi dòng của phụ lục một tệp; văn bản minh chứng để trong thư mục tai-lieu của kế hoạch.", context.Bag);
        return
        [
            .. files.Where(f => f.MarkdownId is not null)
                .OrderBy(f => f.MarkdownId!, VietnameseComparer.Instance)
                .Select(f => (Id: f.MarkdownId!, IsUsable: Ids.Check(f.MarkdownId!, new SourceLocation(f.File), context.Bag), File: ContentFiles.Read(f, context.Bag)))
                .Where(f => f.File is not null)
                .Select(f => (f.IsUsable, Row: read(f.Id, f.File!, context)))
                .Where(f => f.IsUsable)
                .Select(f => f.Row),
        ];
    }
}

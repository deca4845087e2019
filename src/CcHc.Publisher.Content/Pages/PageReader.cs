using CcHc.Publisher.Content.FrontMatter;
using CcHc.Publisher.Content.Sources;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Keys;
using CcHc.Publisher.Model.Sites;

namespace CcHc.Publisher.Content.Pages;

/// <summary>Reads the free pages (<c>content/trang/</c>).</summary>
internal static class PageReader
{
    /// <summary>The folder's name.</summary>
    public const string FolderName = "trang";

    /// <summary>The pages in the order of the menu.</summary>
    public static IReadOnlyList<FreePage> Read(SourceFolder folder, DiagnosticBag bag)
    {
        var files = folder.Files();
        UnusedFiles.Report(
            files.Where(f => f.MarkdownId is null).Select(f => f.File).Concat(folder.Folders().Select(f => f.File)),
            "Thư mục trang chỉ chứa tệp .md, mỗi trang một tệp.", bag);
        return
        [
            .. files.Where(f => f.MarkdownId is not null && Ids.Check(f.MarkdownId, new SourceLocation(f.File), bag))
                .Select(f => Read(f, bag)).OfType<FreePage>()
                .OrderBy(p => p.Order ?? int.MaxValue).ThenBy(p => p.Id, StringComparer.Ordinal),
        ];
    }

    private static FreePage? Read(SourceFile source, DiagnosticBag bag)
    {
        if (ContentFiles.Read(source, bag) is not { } file)
        {
            return null;
        }

        var fields = Fields.Create(file.Head, PageKeys.Section, bag);
        return new FreePage
        {
            Id = source.MarkdownId!,
            Title = fields.RequiredText(PageKeys.Title),
            Order = fields.Integer(PageKeys.Order),
            FormerAddresses = fields.TextList(PageKeys.FormerAddresses),
            Body = file.Body,
            Source = fields.Location,
        };
    }
}

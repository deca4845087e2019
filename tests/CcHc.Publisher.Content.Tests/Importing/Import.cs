using CcHc.Publisher.Content.Importing;
using CcHc.Publisher.Content.Writing;
using CcHc.Publisher.Model.Dates;
using CcHc.Publisher.Model.Diagnostics;
using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Content.Tests.Importing;

/// <summary>Papers made by hand, and what becomes of them.</summary>
internal sealed record Import(ImportProposal Proposal, IReadOnlyList<Diagnostic> Diagnostics)
{
    public const string Unit = "content/phuong-thu-nghiem";

    public const string Plan = $"{Unit}/ke-hoach-2026";

    public static readonly ImportTarget Target = new() { Unit = "phuong-thu-nghiem", Plan = "ke-hoach-2026" };

    /// <summary>A plan of two groups in which numbers restart, with a text.</summary>
    public static ImportedPlan Paper => new()
    {
        SourceName = "ke-hoach.txt",
        Head = new ImportedHead
        {
            UnitName = "phường Thử Nghiệm",
            Province = "tỉnh Minh Họa",
            Number = "05/KH-UBND",
            Issued = new PartialDate(2026, 1),
            Title = "Kế hoạch Cải cách hành chính năm 2026",
            Period = new PlanPeriod(2026, 2026),
            LegalBases = ["Căn cứ Kế hoạch số 1/KH-UBND: của tỉnh;", "Căn cứ tình hình thực tế."],
            Recipients = ["- UBND tỉnh;", "Lưu: VT."],
            SignerTitle = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
            SignerName = "Nguyễn Văn Thử",
        },
        Body =
        [
            Block(ImportedBlockKind.Paragraph, "Ủy ban nhân dân phường ban hành Kế hoạch như sau:", 0),
            Block(ImportedBlockKind.Heading, "I. MỤC TIÊU", 1),
            Block(ImportedBlockKind.Heading, "1. Mục tiêu chung", 2),
            Block(ImportedBlockKind.ListItem, "Một việc.", 1),
            Block(ImportedBlockKind.ListItem, "Việc nhỏ.", 2),
            Block(ImportedBlockKind.Paragraph, "# không phải đề mục", 0),
        ],
        Groups = [new("I", "CẢI CÁCH THỂ CHẾ", null, 10), new("II", "CHUYỂN ĐỔI SỐ", null, 20), new("II.1", "Hạ tầng", "II", 21)],
        Tasks =
        [
            Task("I", "1", 11) with { Content = "Rà soát văn bản", Lead = "Văn phòng HĐND và UBND phường", Cooperation = "Các cơ quan, đơn vị liên quan", Time = "Trước 15/01/2026", Product = "" },
            Task("I", "2", 12) with { Content = "Ban hành kế hoạch: đợt 1", Lead = "Phòng Văn hóa - Xã hội", Cooperation = "", Time = "Quý I/2026", Product = "Kế hoạch" },
            Task("II.1", "1", 22) with { Content = "Nâng cấp mạng", Lead = "Phòng VH-XH phường; Công an phường", Cooperation = "Văn phòng HĐND và UBND, Phòng Văn hóa-Xã hội", Time = "Năm 2026", Product = "Báo cáo\nBiên bản" },
        ],
    };

    public string Report => string.Join('\n', Diagnostics);

    /// <summary>What is to stand in a file of the plan.</summary>
    public string this[string path] => Proposal.Changes.Single(c => c.Path == $"{Plan}/{path}").NewText;

    public static ImportedTask Task(string? group, string number, int line) => new() { Group = group, Number = number, Content = "Việc", Lines = [line] };

    public static ImportedBlock Block(ImportedBlockKind kind, string text, int level) => new(kind, text, level, Line: 1);

    /// <summary>A paper with these lead cells and nothing else of note.</summary>
    public static ImportedPlan OfLeads(params string[] cells) =>
        Paper with { Groups = [], Body = [], Tasks = [.. cells.Select((c, at) => Task(null, $"{at + 1}", at + 1) with { Lead = c })] };

    public static Import Into(ExistingContent existing, ImportedPlan paper, ImportTarget? target = null)
    {
        var bag = new DiagnosticBag();
        var proposal = ContentImport.Propose(paper, target ?? Target, existing, bag);
        return new Import(proposal, bag.ToSortedList());
    }

    public static Import Of(ImportedPlan paper, ImportTarget? target = null) => Into(ExistingContent.None, paper, target);

    /// <summary>Imports into a folder and says what was proposed.</summary>
    public static Import Into(SourceTree source, ImportedPlan paper, ImportTarget? target = null)
    {
        var import = Proposed(source, paper, target);
        Assert.Equal("", import.Report);
        ContentWriter.Apply(source.Path, import.Proposal.Changes, CancellationToken.None);
        return import;
    }

    /// <summary>What an import into a folder would do.</summary>
    public static Import Proposed(SourceTree source, ImportedPlan paper, ImportTarget? target = null)
    {
        var bag = new DiagnosticBag();
        var existing = ExistingContent.Read(source.Path, target ?? Target, bag);
        var import = Into(existing, paper, target);
        return import with { Diagnostics = [.. bag.ToSortedList(), .. import.Diagnostics] };
    }
}

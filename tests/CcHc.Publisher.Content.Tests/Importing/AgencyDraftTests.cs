using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Content.Tests.Importing;

/// <summary>The list of agencies that is proposed for a unit that has none.</summary>
public sealed class AgencyDraftTests
{
    [Fact]
    public void Spellings_of_one_office_are_joined_under_the_one_that_says_most()
    {
        var (agencies, _) = Draft("Phòng VH-XH", "Phòng Văn hóa-Xã hội", "Phòng Văn hoá - Xã hội phường", "phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội");

        Assert.Equal(["Phòng Văn hóa - Xã hội = Phòng VH-XH | Phòng Văn hóa-Xã hội | Phòng Văn hoá - Xã hội phường"], agencies);
    }

    [Theory]
    [InlineData("Trung tâm Phục vụ hành chính công; Công an xã;", "Trung tâm Phục vụ hành chính công", "Công an = Công an xã")]
    [InlineData("Trạm Y tế\nCông an", "Trạm Y tế", "Công an")]
    [InlineData("Trung tâm Phục vụ\nhành chính công", "Trung tâm Phục vụ hành chính công")]
    [InlineData("Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Kinh tế, Hạ tầng và Đô thị")]
    [InlineData("Văn phòng HĐND và UBND", "Văn phòng HĐND và UBND")]
    [InlineData("Văn phòng HĐND&UBND xã", "Văn phòng HĐND&UBND = Văn phòng HĐND&UBND xã")]
    [InlineData("Các phòng, ban, ngành", "*Các phòng, ban, ngành")]
    [InlineData("các tổ chức chính trị - xã hội", "*Các tổ chức chính trị - xã hội")]
    [InlineData("Các cơ quan, đơn vị thuộc UBND phường", "*Các cơ quan, đơn vị thuộc UBND phường")]
    [InlineData("Sở Khoa học và Công nghệ", "Sở Khoa học và Công nghệ")]
    [InlineData("- Ủy ban nhân dân phường.", "Ủy ban nhân dân = Ủy ban nhân dân phường")]
    public void A_cell_names_them(string cell, params string[] names) => Assert.Equal(names, Draft(cell).Agencies);

    [Fact]
    public void A_comma_parts_names_that_other_cells_have_and_nothing_is_noted()
    {
        var (agencies, notes) = Draft("Công an xã", "Trung tâm Phục vụ hành chính công", "Công an xã, Trung tâm Phục vụ hành chính công", "Trung tâm Phục vụ hành chính công và Công an");

        Assert.Equal(["Công an = Công an xã", "Trung tâm Phục vụ hành chính công"], agencies);
        Assert.Empty(notes);
    }

    [Theory]
    [InlineData("Các phòng, ban, ngành, UBMTTQVN và các tổ chức chính trị-xã hội", "Các phòng, ban, ngành | UBMTTQVN | các tổ chức chính trị-xã hội")]
    [InlineData("Mặt trận Tổ quốc VN, Các cơ quan, đơn vị liên quan", "Mặt trận Tổ quốc VN | Các cơ quan, đơn vị liên quan")]
    [InlineData("Các phòng, ban, ngành và các đơn vị sự nghiệp công lập", "Các phòng, ban, ngành | các đơn vị sự nghiệp công lập")]
    [InlineData("Văn phòng HĐND và UBND, phòng Kinh tế", "Văn phòng HĐND và UBND | phòng Kinh tế")]
    public void A_comma_before_what_looks_like_a_name_parts_and_this_is_noted(string cell, string parts)
    {
        var (_, notes) = Draft(cell);

        Assert.Equal([$"1: Ô cơ quan «{cell}» được hiểu là {parts.Split(" | ").Length} cơ quan: {parts}; xin xem lại."], notes);
    }

    [Fact]
    public void A_comma_that_may_or_may_not_part_names_is_noted()
    {
        var (agencies, notes) = Draft("Phòng Giáo dục, Y tế");

        Assert.Equal(["Phòng Giáo dục, Y tế"], agencies);
        Assert.Equal(["1: Ô cơ quan «Phòng Giáo dục, Y tế» được hiểu là tên một cơ quan; nếu là nhiều cơ quan thì tách ra trong danh sách của đơn vị."], notes);
    }

    [Fact]
    public void Names_of_one_body_in_different_words_are_joined_and_this_is_noted()
    {
        var (agencies, notes) = Draft("Ủy ban Mặt trận Tổ quốc Việt Nam", "UBMTTQ xã", "Mặt trận Tổ quốc VN", "Các cơ quan, đơn vị liên quan", "Các cơ quan có liên quan");

        Assert.Equal(["Ủy ban Mặt trận Tổ quốc Việt Nam = UBMTTQ xã | Mặt trận Tổ quốc VN", "*Các cơ quan, đơn vị liên quan = Các cơ quan có liên quan"], agencies);
        Assert.Equal(
            ["2: Coi là một cơ quan: «Ủy ban Mặt trận Tổ quốc Việt Nam», «UBMTTQ xã», «Mặt trận Tổ quốc VN».", "5: Coi là một cơ quan: «Các cơ quan, đơn vị liên quan», «Các cơ quan có liên quan»."],
            notes);
    }

    [Fact]
    public void A_short_form_with_a_misread_letter_is_joined_and_this_is_noted()
    {
        var (agencies, notes) = Draft("Phòng VHXXH", "Phòng Văn hóa - Xã hội", "Phòng Kinh tế");

        Assert.Equal(["Phòng Văn hóa - Xã hội = Phòng VHXXH", "Phòng Kinh tế"], agencies);
        Assert.Equal(["1: «Phòng VHXXH» được coi là cách viết khác của «Phòng Văn hóa - Xã hội»."], notes);
    }

    [Theory]
    [InlineData("UBMTTQVN", "Ủy ban Mặt trận Tổ quốc Việt Nam = UBMTTQVN")]
    [InlineData("Cơ quan Ủy ban Mặt trận Tổ quốc phường", "Ủy ban Mặt trận Tổ quốc = Cơ quan Ủy ban Mặt trận Tổ quốc phường")]
    [InlineData("Văn phòng HĐND&UBND; Văn phòng HĐND và UBND xã", "Văn phòng HĐND và UBND = Văn phòng HĐND&UBND | Văn phòng HĐND và UBND xã")]
    public void A_name_is_shown_in_full(string cell, string name) => Assert.Equal([name], Draft(cell).Agencies);

    [Fact]
    public void Names_with_next_to_the_same_letters_are_kept_apart_and_this_is_noted()
    {
        var (agencies, notes) = Draft("Các trường học trên đại bàn xã", "Các trường học trên địa bàn xã");

        Assert.Equal(2, agencies.Length);
        Assert.Equal(["1: «Các trường học trên đại bàn xã» và «Các trường học trên địa bàn xã» gần giống nhau, đang để là hai cơ quan; nếu là một thì gộp lại trong danh sách của đơn vị."], notes);
    }

    [Fact]
    public void A_name_that_another_goes_on_from_is_kept_apart_and_this_is_noted()
    {
        var (agencies, notes) = Draft("Các cơ quan chuyên môn", "Các cơ quan chuyên môn thuộc UBND xã");

        Assert.Equal(["*Các cơ quan chuyên môn", "*Các cơ quan chuyên môn thuộc UBND xã"], agencies);
        Assert.Equal(["1: «Các cơ quan chuyên môn» và «Các cơ quan chuyên môn thuộc UBND xã» đang để là hai cơ quan; nếu là một thì gộp lại trong danh sách của đơn vị."], notes);
    }

    [Fact]
    public void Offices_to_which_the_text_gives_work_are_listed_too()
    {
        var paper = Import.Paper with
        {
            Groups = [],
            Tasks = [],
            Body =
            [
                Heading("II. NHIỆM VỤ", 1), Heading("1. Phòng này không được giao việc", 2),
                Heading("V. TỔ CHỨC THỰC HIỆN", 1),
                Heading("1. Các cơ quan, đơn vị", 2), Text("1.1. Trên cơ sở kế hoạch này, xây dựng kế hoạch của mình."),
                Heading("**2. Phòng Văn hóa - Xã hội phường**", 2), Text("2.1. Trung tâm được giao nhiều việc khác nhau trong năm."),
                Text("c) Phòng Kinh tế xã"),
                Text("- + Trung tâm dịch vụ sự nghiệp công xã: Chủ trì, phối hợp với các cơ quan."),
                Heading("6. Đề nghị Cơ quan Ủy ban Mặt trận Tổ quốc phường", 2),
                Heading("đ) Trạm Y tế xã, Cổng Thông tin điện tử xã", 3),
                Heading("g) Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các đoàn thể chính trị - xã hội xã, các cơ quan báo chí, truyền thông, người dân", 3),
                Heading("VI. KHÁC", 1), Heading("1. Công an phường", 2),
            ],
        };

        var (agencies, _) = Draft(paper);

        Assert.Equal(
            [
                "Phòng Văn hóa - Xã hội = Phòng Văn hóa - Xã hội phường", "Phòng Kinh tế = Phòng Kinh tế xã", "Trung tâm dịch vụ sự nghiệp công = Trung tâm dịch vụ sự nghiệp công xã",
                "Ủy ban Mặt trận Tổ quốc Việt Nam = Cơ quan Ủy ban Mặt trận Tổ quốc phường | Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Trạm Y tế = Trạm Y tế xã", "Cổng Thông tin điện tử = Cổng Thông tin điện tử xã",
                "*Các cơ quan, đơn vị",
            ],
            agencies);
    }

    [Fact]
    public void Every_cell_is_read_with_the_proposed_list()
    {
        using var source = SourceTree.Empty().Write("site.config.yml", "title: Thử\n");
        Import.Into(source, Import.OfLeads(
            "Các phòng, ban, ngành; Trung tâm Phục vụ hành chính công", "Các phòng, ban, ngành, UBMTTQVN và các tổ chức chính trị-xã hội", "Phòng Giáo dục, Y tế và Công an xã",
            "Văn phòng HĐND và UBND; Các cơ quan, đơn vị liên quan", "Mặt trận Tổ quốc VN, Các cơ quan, đơn vị liên quan", "Quân sự", "Phòng Kinh tế, Hạ tầng và Đô thị, Công an"));

        Assert.Equal("", Loading.Of(source).Report);
    }

    private static ImportedBlock Heading(string text, int level) => Import.Block(ImportedBlockKind.Heading, text, level);

    private static ImportedBlock Text(string text) => Import.Block(ImportedBlockKind.Paragraph, text, 0);

    private static (string[] Agencies, string[] Notes) Draft(params string[] cells) => Draft(Import.OfLeads(cells));

    /// <summary>Each agency as <c>name = alias | alias</c>, a collective with a star.</summary>
    private static (string[] Agencies, string[] Notes) Draft(ImportedPlan paper)
    {
        using var source = SourceTree.Empty().Write("site.config.yml", "title: Thử\n");
        var import = Import.Into(source, paper);
        var agencies = Loading.Of(source).Site.Units.Single().Agencies;
        return (
            [.. agencies.Select(a => $"{(a.IsCollective ? "*" : "")}{a.Name}{(a.Aliases.Count > 0 ? " = " : "")}{string.Join(" | ", a.Aliases)}")],
            [.. import.Proposal.Notes.Select(n => $"{n.Line}: {n.Message}")]);
    }
}

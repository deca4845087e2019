using CcHc.Publisher.Model.Agencies;

namespace CcHc.Publisher.Model.Tests.Agencies;

public sealed class AgencyReaderTests
{
    private static readonly AgencyReader Reader = AgencyReader.Create(
    [
        Agency("vhxh", "Phòng Văn hóa - Xã hội", "Phòng VHXXH"),
        Agency("ktht", "Phòng Kinh tế, Hạ tầng và Đô thị"),
        Agency("kt", "Phòng Kinh tế"),
        Agency("vp", "Văn phòng HĐND và UBND"),
        Agency("vp-hdnd", "Văn phòng HĐND"),
        Agency("ttpvhcc", "Trung tâm Phục vụ hành chính công"),
        Agency("ttdvth", "Trung tâm Dịch vụ tổng hợp"),
        Agency("ca", "Công an xã"),
        Agency("mttq", "Ủy ban MTTQ Việt Nam phường", "Mặt trận Tổ quốc VN"),
        Agency("skhcn", "Sở Khoa học và Công nghệ"),
        Agency("cq", "Các cơ quan, đơn vị liên quan", "Các cơ quan, đơn vị có liên quan"),
        Agency("cp", "Các phòng, ban, ngành"),
        Agency("dv", "Các đơn vị sự nghiệp công lập"),
        Agency("cm", "Các cơ quan chuyên môn thuộc UBND xã"),
        Agency("bqlda", "Ban quản lý Dự án"),
        Agency("tyt", "Trạm Y tế"),
        Agency("dk", "Đồn Biên phòng đặc khu"),
    ]);

    [Theory]
    [InlineData("Phòng Văn hóa - Xã hội phường", "vhxh")]
    [InlineData("Phòng Văn hóa - Xã hội (phường)", "vhxh")]
    [InlineData("Phòng Văn hóa-Xã hội", "vhxh")]
    [InlineData("Phòng Văn hoá – Xã hội", "vhxh")]
    [InlineData("PHÒNG VĂN HÓA - XÃ HỘI.", "vhxh")]
    [InlineData("Phòng VH-XH", "vhxh")]
    [InlineData("Phòng VHXH", "vhxh")]
    [InlineData("P. VHXH", "vhxh")]
    [InlineData("Phòng VHXXH", "vhxh")]
    [InlineData("Phòng Văn hóa -\nXã hội", "vhxh")]
    [InlineData("Phòng Kinh tế, Hạ tầng và Đô thị phường", "ktht")]
    [InlineData("Phòng KTHT&ĐT", "ktht")]
    [InlineData("Phòng Kinh tế", "kt")]
    [InlineData("Văn phòng HĐND và UBND phường", "vp")]
    [InlineData("Văn phòng HĐND&UBND xã", "vp")]
    [InlineData("VP HĐND - UBND", null)]
    [InlineData("VP HĐND & UBND", "vp")]
    [InlineData("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường", "vp")]
    [InlineData("Trung tâm phục vụ Hành chính công", "ttpvhcc")]
    [InlineData("Trung tâm PVHCC", "ttpvhcc")]
    [InlineData("TTPVHCC phường", "ttpvhcc")]
    [InlineData("TT Phục vụ hành chính công của phường", "ttpvhcc")]
    [InlineData("Công an", "ca")]
    [InlineData("Công an phường", "ca")]
    [InlineData("UBMTTQVN", "mttq")]
    [InlineData("Uỷ ban Mặt trận Tổ quốc Việt Nam xã", "mttq")]
    [InlineData("Mặt trận Tổ quốc Việt Nam", "mttq")]
    [InlineData("Ban quản lí dự án phường", "bqlda")]
    [InlineData("BQLDA", "bqlda")]
    [InlineData("Các cơ quan, đơn vị (có) liên quan", "cq")]
    [InlineData("Các cơ quan đơn vị có liên quan", "cq")]
    [InlineData("các cơ quan, đơn vị liên quan…", "cq")]
    [InlineData("Các cơ quan chuyên môn thuộc Ủy ban nhân dân xã", "cm")]
    [InlineData("Đồn Biên phòng đặc khu", "dk")]
    [InlineData("Đồn Biên phòng", "dk")]
    public void Another_spelling_is_the_same_agency(string cell, string? id)
    {
        var read = Reader.Read(cell);
        Assert.Equal(id, read.Agencies.SingleOrDefault()?.Id);
        Assert.Equal(id is null, read.Unknown.Count == 1);
        Assert.Equal(id, Reader.Read(Decomposed.Of(cell)).Agencies.SingleOrDefault()?.Id);
    }

    [Theory]
    [InlineData("Phòng Văn hóa - Xã hội phường; Phòng Kinh tế, Hạ tầng và Đô thị phường", "vhxh ktht")]
    [InlineData("Phòng Kinh tế, Phòng Văn hóa - Xã hội", "kt vhxh")]
    [InlineData("Phòng Kinh tế và Phòng Văn hóa - Xã hội", "kt vhxh")]
    [InlineData("Phòng Kinh tế, và Phòng Văn hóa - Xã hội.", "kt vhxh")]
    [InlineData("Công an xã, Trung tâm Phục vụ hành chính công", "ca ttpvhcc")]
    [InlineData("Văn phòng HĐND và UBND, Công an xã và Trạm Y tế", "vp ca tyt")]
    [InlineData("Văn phòng HĐND và Công an xã", "vp-hdnd ca")]
    [InlineData("Trung tâm Phục vụ hành chính công; ", "ttpvhcc")]
    [InlineData("Trung tâm Phục vụ hành chính công; các cơ quan, đơn vị liên quan", "ttpvhcc cq")]
    [InlineData("Mặt trận Tổ quốc VN, Các cơ quan, đơn vị liên quan", "mttq cq")]
    [InlineData("Các phòng, ban, ngành và các đơn vị sự nghiệp công lập", "cp dv")]
    [InlineData("Các phòng, ban, ngành; Trung tâm\nPhục vụ hành chính công", "cp ttpvhcc")]
    [InlineData("- Phòng Kinh tế\n- Công an xã\n- Phòng Kinh tế", "kt ca")]
    [InlineData("Phòng Kinh tế;\nvà Công an xã", "kt ca")]
    [InlineData("Phòng VHXH/Phòng Kinh tế", "vhxh kt")]
    [InlineData("Sở Khoa học và Công nghệ và Công an xã, v.v.", "skhcn ca")]
    [InlineData("", "")]
    [InlineData(" ;\n- ", "")]
    public void A_cell_names_its_agencies_in_its_order(string cell, string ids)
    {
        var read = Reader.Read(cell);
        Assert.Equal(ids, string.Join(' ', read.Agencies.Select(a => a.Id)));
        Assert.Empty(read.Unknown);
        Assert.Equal(cell, read.Text);
    }

    [Theory]
    [InlineData("Phòng Tư pháp", "Phòng Tư pháp", "")]
    [InlineData("- Phòng Tư pháp.", "Phòng Tư pháp", "")]
    [InlineData("Phòng Kinh tế tổng hợp", "Phòng Kinh tế tổng hợp", "")]
    [InlineData("Công an tỉnh; Công an xã", "Công an tỉnh", "ca")]
    [InlineData("Phòng Kinh tế, Hội Nông dân; Công an", "Phòng Kinh tế, Hội Nông dân", "ca")]
    [InlineData("Các phòng, ban, ngành, UBMTTQVN và các tổ chức chính trị-xã hội", "Các phòng, ban, ngành, UBMTTQVN và các tổ chức chính trị-xã hội", "")]
    [InlineData("Đội A\nCông an", "Đội A", "ca")]
    [InlineData("UBND các xã", "UBND các xã", "")]
    [InlineData("V", "V", "")]
    public void A_part_with_a_remainder_is_one_unknown_agency(string cell, string unknown, string ids)
    {
        var read = Reader.Read(cell);
        Assert.Equal(unknown, Assert.Single(read.Unknown));
        Assert.Equal(ids, string.Join(' ', read.Agencies.Select(a => a.Id)));
    }

    [Fact]
    public void A_column_that_the_paper_does_not_have_is_absent() => Assert.Same(AgencyCell.Absent, Reader.Read(null));

    [Fact]
    public void Two_agencies_with_one_name_clash_and_the_earlier_keeps_it()
    {
        var first = Agency("a", "Phòng Văn hóa - Xã hội");
        var second = Agency("b", "Văn xã", "Phòng VHXH phường");
        var reader = AgencyReader.Create([first, second]);
        Assert.Equal(new AgencyClash("Phòng VHXH phường", first, second), Assert.Single(reader.Clashes));
        Assert.Same(first, Assert.Single(reader.Read("Phòng Văn hóa-Xã hội").Agencies));
    }

    [Fact]
    public void An_agency_may_repeat_its_own_name() => Assert.Empty(AgencyReader.Create([Agency("a", "Công an xã", "Công an", "CÔNG AN", "…")]).Clashes);

    [Theory]
    [InlineData("Các cơ quan, đơn vị liên quan", true)]
    [InlineData("- các trường học", true)]
    [InlineData("Cấc", false)]
    [InlineData("Cácte", false)]
    [InlineData("Phòng, các ban", false)]
    [InlineData("", false)]
    public void A_name_that_begins_with_the_plural_is_a_collective(string name, bool isCollective) =>
        Assert.Equal(isCollective, AgencyReader.IsCollectiveName(name));

    [Fact]
    public void The_key_of_a_name_writes_short_forms_out_and_drops_the_level() =>
        Assert.Equal(AgencyReader.Key("Văn phòng Hội đồng nhân dân & Uỷ ban nhân dân"), AgencyReader.Key("VP HĐND và UBND phường"));

    [Fact]
    public void A_name_that_is_a_level_alone_keeps_it() => Assert.Equal("xã", AgencyReader.Key("Xã"));

    private static Agency Agency(string id, string name, params string[] aliases) => new() { Id = id, Name = name, Aliases = aliases };
}

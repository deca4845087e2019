namespace CcHc.Publisher.Content.Tests.Importing;

/// <summary><c>dinh-chinh.yml</c>.</summary>
public sealed class CorrectionTests : IDisposable
{
    private const string File = $"{Import.Plan}/dinh-chinh.yml";

    private readonly SourceTree _source = SourceTree.Empty().Write("site.config.yml", "title: Thử\n");

    public void Dispose() => _source.Dispose();

    [Fact]
    public void What_the_paper_gives_is_corrected_before_it_is_compared()
    {
        _source.Write(File, """
            # do cán bộ ghi
            - tệp: nhiem-vu/i-01.md
              bản nhập: Rà soát văn bản
              sửa thành: Rà soát các văn bản
              lý do: in thiếu chữ
            - tệp: index.md
              bản nhập: "tên: CHUYỂN ĐỔI SỐ"
              sửa thành: "tên: CHUYỂN ĐỔI SỐ TOÀN DIỆN"
              lý do: thiếu chữ
            - tệp: ../index.md
              bản nhập: |
                  - tên: Công an
                    mã: cong-an
              sửa thành: |
                  - tên: Công an phường
                    mã: cong-an
              lý do: tên đầy đủ

            """);

        var import = Import.Into(_source, Import.Paper);

        Assert.Equal(["tên đầy đủ", "thiếu chữ", "in thiếu chữ"], import.Proposal.Corrections.Select(c => c.Reason));
        Assert.Contains("\nnhiệm vụ: Rà soát các văn bản\n", Read("nhiem-vu/i-01.md"), StringComparison.Ordinal);
        Assert.Contains("    tên: CHUYỂN ĐỔI SỐ TOÀN DIỆN\n", Read("index.md"), StringComparison.Ordinal);
        Assert.Contains("  - tên: Công an phường\n    mã: cong-an\n", System.IO.File.ReadAllText(_source.Combine($"{Import.Unit}/index.md")), StringComparison.Ordinal);
        Assert.Equal("", Loading.Of(_source).Report);
        Assert.Empty(Import.Proposed(_source, Import.Paper).Proposal.Changes);
    }

    [Fact]
    public void A_correction_that_does_not_fit_exactly_once_is_an_error()
    {
        _source.Write(File, """
            - tệp: nhiem-vu/i-01.md
              bản nhập: không có chữ này
              sửa thành: x
              lý do: thử
            - tệp: index.md
              bản nhập: Căn cứ
              sửa thành: x
              lý do: thử
            - tệp: nhiem-vu/99.md
              bản nhập: a
              sửa thành: b
              lý do: thử
            - tệp: index.md
              sửa thành: b
            - chữ
            """);

        Assert.Equal(
            $"""
            {File}(13,3): error CCHC1202: Thiếu «bản nhập» trong mục đính chính. Thêm dòng  bản nhập: …  (Chữ mà lệnh nhập cho ra, có đúng một chỗ trong tệp).
            {File}(13,3): error CCHC1202: Thiếu «lý do» trong mục đính chính. Thêm dòng  lý do: …  (Vì sao sửa).
            {File}(15,3): error CCHC1203: Mỗi mục của dinh-chinh.yml cần các khóa tệp, bản nhập, sửa thành, lý do. Viết mỗi chỗ sửa thành một mục, mở đầu bằng dấu gạch nối.
            {File}(2,13): error CCHC1309: Bản nhập của tệp nhiem-vu/i-01.md không có chữ «không có chữ này». Chép «bản nhập» đúng từng chữ, đủ dài để chỉ có một chỗ; nếu bản giấy hoặc lệnh nhập đã đúng rồi thì bỏ mục này.
            {File}(6,13): error CCHC1309: Bản nhập của tệp index.md có chữ «Căn cứ» ở nhiều chỗ. Chép «bản nhập» đúng từng chữ, đủ dài để chỉ có một chỗ; nếu bản giấy hoặc lệnh nhập đã đúng rồi thì bỏ mục này.
            {File}(10,13): error CCHC1309: Lệnh nhập không cho ra tệp «nhiem-vu/99.md». Chép «bản nhập» đúng từng chữ, đủ dài để chỉ có một chỗ; nếu bản giấy hoặc lệnh nhập đã đúng rồi thì bỏ mục này.
            """.Split('\n').Order(StringComparer.Ordinal),
            Import.Proposed(_source, Import.Paper).Report.Split('\n').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_of_corrections_that_is_no_list_is_an_error()
    {
        _source.Write(File, "tệp: index.md\n");

        Assert.Equal($"{File}(1,1): error CCHC1106: Tệp này phải là một danh sách. Mở đầu mỗi mục bằng dấu gạch nối và một dấu cách.", Import.Proposed(_source, Import.Paper).Report);
    }

    [Fact]
    public void A_correction_that_breaks_a_file_is_an_error()
    {
        _source.Write(File, "- tệp: nhiem-vu/i-01.md\n  bản nhập: Rà soát văn bản\n  sửa thành: \"a: b\"\n  lý do: thử\n");

        Assert.Contains("error CCHC1105", Import.Proposed(_source, Import.Paper).Report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_loader_knows_the_file()
    {
        using var source = SourceTree.Small().Write($"{SourceTree.Plan}/dinh-chinh.yml", "- tệp: index.md\n");

        Assert.Equal("", Loading.Of(source).Report);
    }

    private string Read(string path) => System.IO.File.ReadAllText(_source.Combine($"{Import.Plan}/{path}"));
}

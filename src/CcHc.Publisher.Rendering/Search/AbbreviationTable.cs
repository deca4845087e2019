using CcHc.Publisher.Model.Agencies;
using CcHc.Publisher.Model.Sites;
using CcHc.Publisher.Model.Text;

namespace CcHc.Publisher.Rendering.Search;

/// <summary>Short forms and what they stand for, both as words.</summary>
/// <remarks>The short forms of offices (<see cref="ShortForms"/>), those below, and what the agencies of the site add.</remarks>
public sealed class AbbreviationTable
{
    /// <summary>A short form with fewer letters stands for too many things to be written out.</summary>
    private const int FewestLetters = 3;

    private static readonly (string Short, string Long)[] OfPapers =
    [
        ("CBCC", "cán bộ công chức"), ("CBCCVC", "cán bộ công chức viên chức"), ("CCVC", "công chức viên chức"), ("CSDL", "cơ sở dữ liệu"),
        ("DVCTT", "dịch vụ công trực tuyến"), ("DVCQG", "dịch vụ công quốc gia"), ("KSTTHC", "kiểm soát thủ tục hành chính"), ("KTXH", "kinh tế xã hội"),
        ("NSNN", "ngân sách nhà nước"), ("QPPL", "quy phạm pháp luật"), ("VBQPPL", "văn bản quy phạm pháp luật"), ("QLNN", "quản lý nhà nước"),
        ("TTĐT", "thông tin điện tử"), ("CTTĐT", "cổng thông tin điện tử"), ("CBCCNLĐ", "cán bộ công chức người lao động"), ("NTM", "nông thôn mới"),
        ("ANTT", "an ninh trật tự"), ("TTATXH", "trật tự an toàn xã hội"), ("PCCC", "phòng cháy chữa cháy"), ("GPMB", "giải phóng mặt bằng"),
        ("KNTC", "khiếu nại tố cáo"), ("PAKN", "phản ánh kiến nghị"), ("SXKD", "sản xuất kinh doanh"), ("NNPTNT", "nông nghiệp phát triển nông thôn"),
        ("AI", "trí tuệ nhân tạo"), ("ATTT", "an toàn thông tin"), ("ATTP", "an toàn thực phẩm"), ("ATGT", "an toàn giao thông"), ("BHYT", "bảo hiểm y tế"),
        ("BHTN", "bảo hiểm thất nghiệp"), ("CQĐT", "chính quyền điện tử"), ("CQS", "chính quyền số"), ("DTTS", "dân tộc thiểu số"),
        ("ĐMST", "đổi mới sáng tạo"), ("ĐTC", "đầu tư công"), ("GCN", "giấy chứng nhận"), ("NLĐ", "người lao động"), ("NVQS", "nghĩa vụ quân sự"),
        ("PBGDPL", "phổ biến giáo dục pháp luật"), ("PCTN", "phòng chống tham nhũng"), ("QSDĐ", "quyền sử dụng đất"), ("XDCB", "xây dựng cơ bản"),
    ];

    private readonly Dictionary<string, List<Abbreviation>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Abbreviation> _byShort = new(StringComparer.Ordinal);

    private AbbreviationTable(IEnumerable<(string Short, string Long)> pairs)
    {
        foreach (var (shortForm, longForm) in pairs)
        {
            var words = SearchText.Words(longForm);
            if (SearchText.Words(shortForm) is not [var name] || words.Count < 2)
            {
                continue;
            }

            var abbreviation = new Abbreviation(VietnameseText.Fold(name), words, [.. words.Select(VietnameseText.Fold)]);
            if (_byShort.TryAdd(abbreviation.Short, abbreviation))
            {
                var key = abbreviation.Folded[0];
                if (!_byFirstWord.TryGetValue(key, out var sameWord))
                {
                    _byFirstWord[key] = sameWord = [];
                }

                sameWord.Add(abbreviation);
            }
        }
    }

    /// <summary>The table of a site.</summary>
    public static AbbreviationTable Create(Site site) =>
        new(ShortForms.All.Concat(OfPapers).Concat(site.Units.SelectMany(u => u.Agencies).SelectMany(OfAgency)));

    /// <summary>All of them.</summary>
    public IEnumerable<Abbreviation> All => _byShort.Values;

    /// <summary>What a word is short for; null where it is no short form, or one of too few letters.</summary>
    public Abbreviation? Find(string foldedWord) => foldedWord.Length >= FewestLetters ? _byShort.GetValueOrDefault(foldedWord) : null;

    /// <summary>Whether a word is a short form of any length.</summary>
    public bool Contains(string foldedWord) => _byShort.ContainsKey(foldedWord);

    /// <summary>The short forms of what begins at a place of a text.</summary>
    public IEnumerable<Abbreviation> At(IReadOnlyList<string> foldedWords, int at) =>
        _byFirstWord.TryGetValue(foldedWords[at], out var candidates) ? candidates.Where(c => StandsAt(c.Folded, foldedWords, at)) : [];

    /// <summary>An alias of one word stands for the name, and so do the name's first letters.</summary>
    private static IEnumerable<(string Short, string Long)> OfAgency(Agency agency) =>
        agency.Aliases.Where(alias => SearchText.Words(alias).Count == 1)
            .Append(string.Concat(SearchText.Words(agency.Name).Select(word => word[0])))
            .Where(name => name.Length >= FewestLetters)
            .Select(name => (name, agency.Name));

    private static bool StandsAt(IReadOnlyList<string> words, IReadOnlyList<string> text, int at)
    {
        if (at + words.Count > text.Count)
        {
            return false;
        }

        for (var place = 0; place < words.Count; place++)
        {
            if (words[place] != text[at + place])
            {
                return false;
            }
        }

        return true;
    }
}

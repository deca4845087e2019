using CcHc.Publisher.Import.Notes;
using CcHc.Publisher.Import.Texts;
using CcHc.Publisher.Model.Imported;

namespace CcHc.Publisher.Import.Heads;

/// <summary>Puts the head of a plan together; what its own lines do not say is looked for in the title, the annexes and the text.</summary>
internal static class HeadFacts
{
    private const string Council = "Ủy ban nhân dân ";

    /// <summary>The head, without the parts that are not facts of its own lines.</summary>
    /// <param name="opening">What stands above the text.</param>
    /// <param name="paragraphs">The text.</param>
    /// <param name="bases">What it rests on.</param>
    /// <param name="notes">Where to note what was inferred.</param>
    public static ImportedHead Read(Opening opening, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<string> bases, NoteBook notes)
    {
        var texts = bases.Concat(paragraphs.Select(p => p.Words)).ToList();
        var references = paragraphs.Where(p => AnnexTitle.IsReference(p.First.Words)).ToList();
        var head = new ImportedHead
        {
            UnitName = Unit(opening, references, texts, notes),
            Province = Province(opening, texts, notes),
            Number = opening.Number,
            Issued = opening.Issued,
            Title = opening.Title,
            LegalBases = bases,
        };
        if (opening.Place is { Length: > 0 } place && head.UnitName?.EndsWith(place, StringComparison.OrdinalIgnoreCase) != true)
        {
            notes.Add(opening.IssuedLine, $"Nơi ban hành ghi “{place}”, không trùng tên đơn vị đọc được.");
        }

        if (opening.Issuer.Length > 0 && !PlaceNames.Units(opening.Issuer).Any())
        {
            notes.Add(0, $"Không đọc được tên đơn vị từ dòng cơ quan ban hành {Quote.Of(opening.Issuer)}.");
        }

        head = WithReferences(head, opening, references, notes);
        return WithAnnexTitle(head, paragraphs, notes);
    }

    private static string? Unit(Opening opening, List<Paragraph> references, List<string> texts, NoteBook notes)
    {
        var own = PlaceNames.Units(opening.Issuer).Concat(PlaceNames.Units(opening.Title ?? "")).FirstOrDefault() ??
            references.SelectMany(r => PlaceNames.Units(r.Words)).FirstOrDefault();
        var named = texts.SelectMany(PlaceNames.Units).ToList();
        if (own is not null)
        {
            return Shortest(own, named, opening.Place);
        }

        var found = named.Find(n => opening.Place is { } place && n.EndsWith($" {place}", StringComparison.Ordinal)) ?? Commonest(named);
        notes.Add(0, found is null ? "Không đọc được tên xã, phường, đặc khu." : $"Tên đơn vị “{found}” được đọc từ phần chữ của văn bản.");
        return found;
    }

    /// <summary>A name in capitals may run on into other words in capitals: where the text or the place before the date has its beginning, that is the name.</summary>
    private static string Shortest(string own, List<string> named, string? place)
    {
        if (named.Contains(own, StringComparer.Ordinal))
        {
            return own;
        }

        return named.Append($"{own[..own.IndexOf(' ', StringComparison.Ordinal)]} {place}").FirstOrDefault(n => own.StartsWith($"{n} ", StringComparison.Ordinal)) ?? own;
    }

    private static string? Province(Opening opening, List<string> texts, NoteBook notes)
    {
        if (PlaceNames.Provinces(opening.Issuer).FirstOrDefault() is { } own)
        {
            return own;
        }

        var named = texts.SelectMany(PlaceNames.Provinces).ToList();
        var above = texts.SelectMany(t => PlaceNames.Provinces(t).Where(p => t.Contains($"{Council}{p}", StringComparison.Ordinal))).ToList();
        var found = Commonest(above) ?? Commonest(named);
        if (found is null)
        {
            notes.Add(0, "Văn bản không cho biết tỉnh, thành phố.");
        }
        else
        {
            notes.Add(0, $"Tên tỉnh, thành phố “{found}” được đọc từ phần chữ của văn bản.");
        }

        return found;
    }

    private static string? Commonest(List<string> names) =>
        names.GroupBy(n => n, StringComparer.Ordinal).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;

    /// <summary>Number and date that only an annex gives; a date that differs from that of the paper is noted.</summary>
    private static ImportedHead WithReferences(ImportedHead head, Opening opening, List<Paragraph> references, NoteBook notes)
    {
        foreach (var reference in references)
        {
            if (OfficialLine.Reference(reference.Words) is not var (number, day, month, year))
            {
                continue;
            }

            var issued = IssueDate.Read(day, month, year);
            if (head.Number is null)
            {
                head = head with { Number = number };
                notes.Add(reference.First.Line, $"Số, ký hiệu “{number}” chỉ có ở phụ lục.");
            }

            if (head.Issued is null && issued is not null)
            {
                head = head with { Issued = issued };
                notes.Add(reference.First.Line, $"Ngày ban hành {issued} chỉ có ở phụ lục.");
            }
            else if (opening.Issued is not null && issued is not null && issued != opening.Issued && issued.Month is not null)
            {
                notes.Add(reference.First.Line, $"Phụ lục ghi ngày {issued}, khác ngày {opening.Issued} ở đầu văn bản (dòng {opening.IssuedLine}); lấy ngày ở đầu văn bản.");
            }
        }

        return head;
    }

    /// <summary>The years, and the title of a file that holds an annex only.</summary>
    private static ImportedHead WithAnnexTitle(ImportedHead head, IReadOnlyList<Paragraph> paragraphs, NoteBook notes)
    {
        var titles = Enumerable.Range(1, Math.Max(0, paragraphs.Count - 1))
            .Where(i => (AnnexTitle.IsLabel(paragraphs[i - 1].First.Words) || AnnexTitle.IsList(paragraphs[i - 1].First.Words)) && !AnnexTitle.IsLabel(paragraphs[i].First.Words) &&
                !paragraphs[i].First.IsTable && !AnnexTitle.IsReference(paragraphs[i].First.Words))
            .Select(i => paragraphs[i]).ToList();
        if (head.Title is null && titles.Count > 0)
        {
            head = head with { Title = titles[0].Words };
            notes.Add(titles[0].First.Line, $"Tệp không có tên kế hoạch; lấy tên phụ lục: {Quote.Of(titles[0].Words)}.");
        }
        else if (head.Title is null)
        {
            notes.Add(0, "Không đọc được tên kế hoạch.");
        }

        var period = YearsOf.Title(head.Title ?? "");
        if (period is null && titles.Select(t => (t.First.Line, Years: YearsOf.Title(t.Words))).FirstOrDefault(t => t.Years is not null) is (var line, { } years))
        {
            period = years;
            notes.Add(line, $"Thời kỳ {years} được đọc từ tên phụ lục.");
        }
        else if (period is null)
        {
            notes.Add(0, "Không đọc được kế hoạch dành cho năm nào.");
        }

        return head with { Period = period };
    }
}

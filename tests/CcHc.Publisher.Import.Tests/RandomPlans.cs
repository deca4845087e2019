namespace CcHc.Publisher.Import.Tests;

/// <summary>Texts out of the pieces that plans are made of, in any order; the same on every run.</summary>
internal static class RandomPlans
{
    private static readonly string[] Lines =
    [
        "STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tSản phẩm\tThời gian", "**TT**\t**Nội dung**\t**Thời hạn**\t**Chủ trì**", "TT\tChỉ tiêu\tĐơn vị tính\tKết quả\tCơ quan theo dõi",
        "STT\tTên thiết bị\tSố lượng", "{n}\t{w} {w}\t{w}\t{w}\t{w}\tQuý I/2026", "{n}.\t{w}\t{w}", "\t{w} {w}\t\t\t\t", "\t\t\t{w}\t\t", "\t{w}\t{w}\t\t{w}\t{w}", "\t- {w}\t{w}\t\t\tNăm 2026",
        "I\t{W}\t\t\t\t", "<b>II</b>\t<b>{W} {W}:</b>", "III {W}\t\t\t\t\t", "IV. {W}", "III.1\t{W}", "A\t{W}", "{W}", "**{w} {w}**", "", "", "\f", "7", "- 8 -", "{w} {w} {w},", "{w} -", "{W} {w}.", "({w} {w}",
        "KẾ HOẠCH", "{W} năm 2026", "Số: 02/KH-UBND", "{W}, ngày 02 tháng 01 năm 2026", "Căn cứ {w} {w};", "I. {W}", "1. {W} {w}", "1.1. {w}", "a) {w}", "- {w}", "+ {w}", "Nơi nhận:", "- {w};",
        "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "PHỤ LỤC {n}", "DANH MỤC {W}", "(Kèm theo Kế hoạch số 02/KH-UBND {w})", "| STT | Nhiệm vụ | Chủ trì | Thời gian |", "|---|---|---|---|", "| {n} | {w} *{w}* | {w} | {w} |",
        "{w}\t{w}", "\"{w}", "{w}\"\t{w}", "<table><tr><td>{w}</td>", "<td rowspan=2>{w}</td></tr>", "</table>", "{w} {w} {w} {w} {w} {w} {w} {w} {w} {w} {w} {w} {w}", "Tổng cộng\t{w}", "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ];

    /// <summary>A text and the words in it that occur nowhere else.</summary>
    public static (string Text, IReadOnlyList<string> Words) Create(int seed, int most)
    {
        var random = new Random(seed);
        var words = new List<string>();
        var lines = new List<string>();
        var count = random.Next(most);
        var number = 0;
        while (lines.Count < count)
        {
            var line = Lines[random.Next(Lines.Length)].Replace("{n}", $"{++number}", StringComparison.Ordinal);
            for (var at = line.IndexOf('{', StringComparison.Ordinal); at >= 0; at = line.IndexOf('{', StringComparison.Ordinal))
            {
                var word = $"{(line[at + 1] == 'W' ? "T" : "t")}ừ{words.Count}x";
                words.Add(word.ToLowerInvariant());
                line = $"{line[..at]}{word}{line[(at + 3)..]}";
            }

            lines.Add(line);
        }

        return (string.Join(random.Next(4) == 0 ? "\r\n" : "\n", lines), words);
    }
}

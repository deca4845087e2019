using CcHc.Templating.Runtime;

namespace CcHc.Benchmarks;

/// <summary>Values for the small templates.</summary>
internal static class SampleModel
{
    public static ScriptObject Rows(int count) => new() { ["rows"] = new ScriptArray(Enumerable.Range(1, count).Select(Row)) };

    public static ScriptObject Task()
    {
        var task = Row(7);
        task["product"] = "Báo cáo kết quả & phụ lục";
        task["agencies"] = new ScriptArray(Enumerable.Range(1, 3).Select(i => new ScriptObject { ["name"] = $"Phòng chuyên môn số {i}", ["url"] = $"../co-quan/phong-{i}/" }));
        task["documents"] = new ScriptArray(Enumerable.Range(1, 4).Select(i => new ScriptObject { ["title"] = $"Báo cáo số {i}/BC-UBND", ["url"] = $"tai-lieu/bc-{i}.pdf", ["date"] = $"0{i}/08/2026" }));
        return new ScriptObject { ["task"] = task };
    }

    private static ScriptObject Row(int number) => new()
    {
        ["content"] = $"Rà soát, chuẩn hóa quy trình giải quyết thủ tục hành chính lĩnh vực số {number} và công khai kết quả trên cổng thông tin",
        ["url"] = $"nhiem-vu/{number}/",
        ["lead"] = number % 5 == 0 ? null : "Văn phòng HĐND và UBND",
        ["state"] = new ScriptObject { ["name"] = "in-progress", ["label"] = "Đang thực hiện" },
        ["percent"] = number % 3 == 0 ? null : (number * 7) % 100,
        ["last_day"] = new ScriptObject { ["text"] = "31/12/2026" },
    };
}

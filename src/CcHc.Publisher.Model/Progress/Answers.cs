using CcHc.Publisher.Model.Tasks;

namespace CcHc.Publisher.Model.Progress;

/// <summary>The three answers about a task.</summary>
/// <param name="State">Tình trạng theo báo cáo.</param>
/// <param name="Evidence">Minh chứng.</param>
/// <param name="Timeliness">Thời hạn.</param>
public readonly record struct Answers(TaskState State, EvidenceAnswer Evidence, Timeliness Timeliness);

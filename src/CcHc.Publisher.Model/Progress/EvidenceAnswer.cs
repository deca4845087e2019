namespace CcHc.Publisher.Model.Progress;

/// <summary>Whether what was reported can be checked (Minh chứng).</summary>
public enum EvidenceAnswer
{
    /// <summary>Chưa công bố.</summary>
    None,

    /// <summary>Công bố một phần.</summary>
    Partial,

    /// <summary>Đã công bố đầy đủ.</summary>
    Full,
}

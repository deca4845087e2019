namespace CcHc.Publisher.Model.Deadlines;

/// <summary>How a phrase of recurrence is read.</summary>
internal enum Recurrence
{
    /// <summary>Over and over: "thường xuyên", "hằng quý".</summary>
    Recurring,

    /// <summary>Every year: "hằng năm".</summary>
    Annual,

    /// <summary>"Định kỳ": annual where "hằng năm" stands too, else recurring.</summary>
    Periodic,
}

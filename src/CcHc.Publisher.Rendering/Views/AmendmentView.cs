namespace CcHc.Publisher.Rendering.Views;

/// <summary>A decision that moved a task's deadline.</summary>
/// <param name="Date">Its day.</param>
/// <param name="LastDay">The new last day in time.</param>
/// <param name="By">The paper, or null.</param>
public sealed record AmendmentView(DateView Date, DateView LastDay, string? By);

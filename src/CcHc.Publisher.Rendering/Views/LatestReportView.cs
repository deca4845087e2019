namespace CcHc.Publisher.Rendering.Views;

/// <summary>A report and the task on which it was published.</summary>
/// <param name="Task">The task.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Report">The report.</param>
public sealed record LatestReportView(TaskView Task, UnitView Unit, UpdateView Report);

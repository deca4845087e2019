namespace CcHc.Publisher.Rendering.Views;

/// <summary>A task whose last day is near.</summary>
/// <param name="Task">The task.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="DaysLeft">How many days are left; 0 on the last day.</param>
public sealed record DueTaskView(TaskView Task, UnitView Unit, int DaysLeft);

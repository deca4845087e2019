namespace CcHc.Publisher.Model.Plans;

/// <summary>A group of tasks (<c>nhóm</c>).</summary>
/// <param name="Number">Its number in the paper, such as <c>III</c> or <c>III.1</c>; unique in its plan.</param>
/// <param name="Title">Its title as the paper has it.</param>
/// <param name="Parent">The number of the group it stands under (<c>thuộc</c>), or null.</param>
public sealed record TaskGroup(string Number, string Title, string? Parent = null);

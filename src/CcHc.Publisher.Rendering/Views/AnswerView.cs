namespace CcHc.Publisher.Rendering.Views;

/// <summary>One of the three answers about a task.</summary>
/// <param name="Name">Its name in data, for a class: <c>due-soon</c>.</param>
/// <param name="Label">Its words: <c>Sắp đến hạn</c>.</param>
public sealed record AnswerView(string Name, string Label);

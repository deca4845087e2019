using CcHc.Publisher.Model.Diagnostics;

namespace CcHc.Publisher.Model.Themes;

/// <summary>A part of <c>theme_options</c> as written: only the theme says what it may hold.</summary>
/// <param name="Name">Its name; <c>""</c> for an item of a list.</param>
/// <param name="NameAt">Where its name stands; for an item, where it begins.</param>
/// <param name="ValueAt">Where its value stands.</param>
public sealed record WrittenOption(string Name, SourceLocation NameAt, SourceLocation ValueAt)
{
    /// <summary>Its words; <c>""</c> where nothing is given, null where it has parts.</summary>
    public string? Text { get; init; }

    /// <summary>Whether its parts are the items of a list.</summary>
    public bool IsList { get; init; }

    /// <summary>The names below it, or the items of its list.</summary>
    public IReadOnlyList<WrittenOption> Parts { get; init; } = [];
}

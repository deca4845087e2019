using CcHc.Publisher.Model.Keys;

namespace CcHc.Publisher.Content.Writing;

/// <summary>A key of a file that gets another value.</summary>
/// <param name="Key">The key; null for the body.</param>
/// <param name="From">The words that stand there; null where the key is new or its value is no text.</param>
/// <param name="To">The words that take their place; null where the value is no text.</param>
internal sealed record KeyEdit(ContentKey? Key, string? From, string? To);

namespace CcHc.Publisher.Rendering.Markup;

/// <summary>A part of a text: what stands below one heading, up to the next.</summary>
/// <param name="Heading">The heading; null for what stands before the first one.</param>
/// <param name="Above">The headings that this one stands under, the highest first.</param>
/// <param name="Paragraphs">Its words without marks, a paragraph each.</param>
public sealed record MarkupSection(MarkupHeading? Heading, IReadOnlyList<MarkupHeading> Above, IReadOnlyList<string> Paragraphs);

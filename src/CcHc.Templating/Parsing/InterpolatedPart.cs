using CcHc.Templating.Syntax;

namespace CcHc.Templating.Parsing;

/// <summary>A piece of an interpolated string: either a text, or an expression from one place to another of the same source.</summary>
internal readonly record struct InterpolatedPart(string? Text, TextPosition Start, int EndOffset);

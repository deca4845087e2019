using CcHc.Templating.Syntax;

namespace CcHc.Templating.Runtime;

/// <summary>The value before a <c>|</c>, and where it stands.</summary>
internal sealed record PipeArgument(object? Value, SourceSpan Span);

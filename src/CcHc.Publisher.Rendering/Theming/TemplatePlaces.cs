using CcHc.Publisher.Model.Diagnostics;
using CcHc.Templating.Syntax;

namespace CcHc.Publisher.Rendering.Theming;

/// <summary>Places in templates as diagnostics name them.</summary>
internal static class TemplatePlaces
{
    /// <summary>The first character of a span.</summary>
    public static SourceLocation Of(SourceSpan span) => new(span.FileName, span.Start.Line, span.Start.Column);
}

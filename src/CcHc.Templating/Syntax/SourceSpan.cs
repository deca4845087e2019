namespace CcHc.Templating.Syntax;

/// <summary>A part of a template.</summary>
/// <param name="FileName">The file, as it was given to the parser.</param>
/// <param name="Start">The first character.</param>
/// <param name="End">The place after the last character.</param>
public readonly record struct SourceSpan(string FileName, TextPosition Start, TextPosition End)
{
    /// <summary>The empty span just behind this one.</summary>
    public SourceSpan After => new(FileName, End, End);

    /// <summary>The span from the start of one part to the end of another.</summary>
    /// <param name="first">The part that gives the start and the file.</param>
    /// <param name="last">The part that gives the end.</param>
    /// <returns>The span over both.</returns>
    public static SourceSpan Between(SourceSpan first, SourceSpan last) => first with { End = last.End };

    /// <summary>The span as messages show it.</summary>
    /// <returns><c>file(line,column)</c>, counted from 1.</returns>
    public override string ToString() => $"{FileName}({Start.Line},{Start.Column})";
}

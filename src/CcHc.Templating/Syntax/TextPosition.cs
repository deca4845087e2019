namespace CcHc.Templating.Syntax;

/// <summary>A place in a template.</summary>
/// <param name="Offset">Characters before it, from 0.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column in UTF-16 units, from 1.</param>
public readonly record struct TextPosition(int Offset, int Line, int Column)
{
    /// <summary>The start of a text.</summary>
    public static TextPosition Start => new(0, 1, 1);
}

namespace CcHc.Templating.Runtime;

/// <summary>A side of an operator.</summary>
internal enum Operand
{
    None,
    Left,
    Right,
}

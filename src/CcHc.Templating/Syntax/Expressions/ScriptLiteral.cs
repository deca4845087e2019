namespace CcHc.Templating.Syntax;

/// <summary>A value written in the template: a number, a string, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="value">The value: <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="decimal"/>, <see cref="System.Numerics.BigInteger"/>, <see cref="string"/>, <see cref="bool"/> or null.</param>
public sealed class ScriptLiteral(SourceSpan span, object? value) : ScriptExpression(ScriptNodeKind.Literal, span)
{
    /// <summary>The value: <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="decimal"/>, <see cref="System.Numerics.BigInteger"/>, <see cref="string"/>, <see cref="bool"/> or null.</summary>
    public object? Value { get; } = value;
}

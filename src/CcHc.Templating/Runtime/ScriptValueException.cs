namespace CcHc.Templating.Runtime;

/// <summary>A value cannot be used as asked. Whoever knows where in the template turns it into a <see cref="ScriptRuntimeException"/>.</summary>
internal sealed class ScriptValueException(string message, Operand operand = Operand.None) : Exception(message)
{
    /// <summary>Which side of an operator is wrong.</summary>
    public Operand Operand { get; } = operand;
}

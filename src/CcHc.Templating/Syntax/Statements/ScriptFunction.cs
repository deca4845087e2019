namespace CcHc.Templating.Syntax;

/// <summary><c>func name(parameters)</c> … <c>end</c>, <c>do</c> … <c>end</c> or <c>name(x) = …</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="name">The name, or null for <c>do</c>.</param>
/// <param name="parameters">The parameters, or null for a function that reads <c>$0</c>, <c>$1</c> ….</param>
/// <param name="body">What the function does.</param>
public sealed class ScriptFunction(SourceSpan span, string? name, IReadOnlyList<ScriptParameter>? parameters, ScriptStatement body) : ScriptStatement(ScriptNodeKind.Function, span)
{
    /// <summary>The name, or null for <c>do</c>.</summary>
    public string? Name { get; } = name;

    /// <summary>The parameters, or null for a function that reads <c>$0</c>, <c>$1</c> ….</summary>
    public IReadOnlyList<ScriptParameter>? Parameters { get; } = parameters;

    /// <summary>What the function does.</summary>
    public ScriptStatement Body { get; } = body;

    /// <inheritdoc/>
    public override IReadOnlyList<ScriptNode> Children => [.. Parameters ?? [], Body];
}

namespace CcHc.Templating.Runtime;

/// <summary>What belongs to one template, include or function: <c>$x</c> variables, arguments and the block of a wrap.</summary>
internal sealed class LocalScope
{
    private ScriptObject? _variables;
    private ScriptArray? _arguments;

    /// <summary>The name of an included template that was given nothing else: its only argument.</summary>
    public string? TemplateName { get; init; }

    /// <summary><c>$</c>; null outside of functions and includes.</summary>
    public ScriptArray? Arguments
    {
        get => _arguments ??= TemplateName is null ? null : new ScriptArray([TemplateName]);
        init => _arguments = value;
    }

    public StatementCode? Block { get; init; }

    public ScriptObject Variables => _variables ??= [];

    public bool TryGet(string name, out object? value)
    {
        value = null;
        return _variables is not null && _variables.TryGetValue(name, out value);
    }

    public IEnumerable<string> Names => _variables?.GetMembers() ?? [];
}

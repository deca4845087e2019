using CcHc.Templating.Syntax;

namespace CcHc.Templating.Runtime;

/// <summary>What belongs to one template, include or function: <c>$x</c> variables, arguments and the block of a wrap.</summary>
internal sealed class LocalScope
{
    private ScriptObject? _variables;

    public ScriptArray? Arguments { get; init; }

    public ScriptBlockStatement? Block { get; init; }

    public ScriptObject Variables => _variables ??= [];

    public bool TryGet(string name, out object? value)
    {
        value = null;
        return _variables is not null && _variables.TryGetValue(name, out value);
    }

    public IEnumerable<string> Names => _variables?.GetMembers() ?? [];
}

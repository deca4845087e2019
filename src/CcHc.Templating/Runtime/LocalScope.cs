namespace CcHc.Templating.Runtime;

/// <summary>What belongs to one template, include or function: <c>$x</c> variables, arguments and the block of a wrap.</summary>
internal sealed class LocalScope
{
    private readonly string? _templateName;
    private readonly Name[] _argumentNames = [];
    private readonly object?[] _argumentValues = [];
    private ScriptObject? _variables;
    private ScriptArray? _arguments;

    public LocalScope()
    {
    }

    /// <summary>The scope of an included template. The array of its arguments is made when it is asked for.</summary>
    public LocalScope(string templateName, Name[] argumentNames, object?[] argumentValues)
    {
        _templateName = templateName;
        _argumentNames = argumentNames;
        _argumentValues = argumentValues;
    }

    /// <summary><c>$</c>; null outside of functions and includes.</summary>
    public ScriptArray? Arguments
    {
        get => _arguments ??= _templateName is null ? null : MakeArguments(_templateName);
        init => _arguments = value;
    }

    public StatementCode? Block { get; init; }

    public ScriptObject Variables => _variables ??= [];

    public IEnumerable<string> Names => _variables?.GetMembers() ?? [];

    public bool TryGet(string name, out object? value)
    {
        value = null;
        return _variables is not null && _variables.TryGetValue(name, out value);
    }

    /// <summary>Looks up an argument as long as nobody could have changed it: as long as there is no array.</summary>
    public bool TryGetArgument(Name name, out object? value)
    {
        if (_arguments is null)
        {
            for (var i = _argumentNames.Length - 1; i >= 0; i--)
            {
                if (_argumentNames[i].Is(name))
                {
                    value = _argumentValues[i];
                    return true;
                }
            }
        }

        value = null;
        return false;
    }

    private ScriptArray MakeArguments(string templateName)
    {
        var arguments = new ScriptArray { templateName };
        for (var i = 0; i < _argumentNames.Length; i++)
        {
            arguments.EnsureProperties()[_argumentNames[i].Text] = _argumentValues[i];
        }

        return arguments;
    }
}

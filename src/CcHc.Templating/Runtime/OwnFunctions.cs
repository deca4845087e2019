namespace CcHc.Templating.Runtime;

/// <summary>The groups of functions that a template has written to, such as <c>date.format = "%d/%m/%Y"</c>: copies for its own render.</summary>
internal sealed class OwnFunctions
{
    /// <summary>Those that escape or promise a number (<c>html</c>, <c>math</c>) stay as they are.</summary>
    private static readonly string[] Changeable = ["array", "date", "object", "regex", "string", "timespan"];

    private readonly Dictionary<string, ScriptObject> _groups = [];

    /// <summary>The format of dates that the template has set; null for that of the language.</summary>
    public string? DateFormat { get; private set; }

    public bool TryGet(string name, out object? value)
    {
        value = _groups.GetValueOrDefault(name);
        return value is not null;
    }

    /// <summary>Makes a copy of a group of the language that can be written to; null for any other object.</summary>
    public ScriptObject? Copy(ScriptObject builtins, IScriptObject group)
    {
        var name = Changeable.FirstOrDefault(name => builtins.TryGetValue(name, out var value) && ReferenceEquals(value, group));
        if (name is null)
        {
            return null;
        }

        var copy = new ScriptObject();
        foreach (var (member, function) in (ScriptObject)group)
        {
            copy[member] = function;
        }

        copy.SetReadOnly("default_format");
        _groups[name] = copy;
        return copy;
    }

    /// <summary>Notes what a template has written into an object, which may be one of these groups.</summary>
    public void NoteWrite(IScriptObject target, string member, object? value)
    {
        if (member == "format" && _groups.TryGetValue("date", out var date) && ReferenceEquals(date, target))
        {
            DateFormat = ValuePrinter.ToText(value);
        }
    }
}

using CcHc.Templating.Members;
using CcHc.Templating.Parsing;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Runtime;

/// <summary>The state of one render: variables, limits, loader. Not for several threads at once; what is costly
/// (<see cref="TypeAccessorCache"/>, <see cref="TemplateCache"/>, parsed templates, a frozen <see cref="ScriptObject"/>) can be shared.</summary>
/// <param name="accessors">The accessors of .NET types; null for new ones, which costs time at every render.</param>
public sealed class TemplateContext(TypeAccessorCache? accessors = null)
{
    private OwnFunctions? _ownFunctions;
    private Random? _chance;
    private TemplateCache? _cachedTemplates;
    private Dictionary<string, int>? _cycles;
    private Stack<ScriptOutput>? _outputs;
    private int _loopSteps;

    /// <summary>The functions of the language and of the host that every template sees. Null until the first render, which then
    /// takes the functions of the language.</summary>
    public ScriptObject? BuiltinObject { get; set; }

    /// <summary>Finds included templates; null when there are none.</summary>
    public ITemplateLoader? TemplateLoader { get; set; }

    /// <summary>Parsed templates; share one between contexts.</summary>
    public TemplateCache CachedTemplates
    {
        get => _cachedTemplates ??= new TemplateCache();
        set => _cachedTemplates = value;
    }

    /// <summary>The limits for templates that are parsed during the render.</summary>
    public ParserOptions ParserOptions { get; set; } = ParserOptions.Default;

    /// <summary>Whether an unknown variable, or an unknown member of a .NET object, is an error. Otherwise it is null.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>Whether a missing member of a value is null. Otherwise it is an error.</summary>
    public bool EnableRelaxedMemberAccess { get; set; } = true;

    /// <summary>Whether a member of null is null. Otherwise it is an error.</summary>
    public bool EnableRelaxedTargetAccess { get; set; }

    /// <summary>How many steps a loop may take, the steps of the loops inside it counted in; 0 for no limit.</summary>
    public int LoopLimit { get; set; } = 1000;

    /// <summary>How deep includes and functions may call each other.</summary>
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>How many characters a render, a capture or a text function may write; 0 for no limit. More is an error: nothing is cut.</summary>
    public int LimitToString { get; set; } = 1_048_576;

    /// <summary>How long one regular expression may take.</summary>
    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>What <c>date.now</c> is; null when templates may not ask for it.</summary>
    public DateTime? Now { get; set; }

    /// <summary>What <c>math.random</c> and <c>math.uuid</c> start from; null when templates may not ask for them. The same seed gives the same numbers.</summary>
    public int? RandomSeed { get; set; }

    /// <summary>Whether what is printed keeps the indentation of the braces that print it.</summary>
    public bool AutoIndent { get; set; } = true;

    /// <summary>Stops the render with an <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken CancellationToken { get; set; }

    /// <summary>The object that variables are written to, and looked up in first.</summary>
    public IScriptObject CurrentGlobal => Variables.Top;

    internal TypeAccessorCache Accessors { get; } = accessors ?? new TypeAccessorCache();

    internal VariableStack Variables { get; } = new();

    /// <summary>The numbers that follow from <see cref="RandomSeed"/>; null without one.</summary>
    internal Random? Chance => RandomSeed is { } seed ? _chance ??= new Random(seed) : null;

    /// <summary>The format of dates that the template has set with <c>date.format</c>; null for that of the language.</summary>
    internal string? DateFormat => _ownFunctions?.DateFormat;

    /// <summary>The scope of what runs now; made when it is asked for.</summary>
    internal LocalScope Local => LocalOrNull ??= new LocalScope();

    internal LocalScope? LocalOrNull { get; set; }

    internal ScriptOutput? Output { get; set; }

    internal FlowState Flow { get; set; }

    internal object? ReturnValue { get; set; }

    internal int Depth { get; set; }

    internal int LoopDepth { get; set; }

    /// <summary>How many blocks stand in each other.</summary>
    internal int BlockDepth { get; set; }

    /// <summary>How often each list of <c>array.cycle</c> was asked.</summary>
    internal Dictionary<string, int> Cycles => _cycles ??= [];

    /// <summary>The value of a pipe that no call has taken yet.</summary>
    internal PipeArgument? Pipe { get; set; }

    /// <summary>Puts an object on top: its members are variables, and assignments write to it.</summary>
    /// <param name="members">The object.</param>
    public void PushGlobal(IScriptObject members) => Variables.Push(members);

    /// <summary>Takes the object on top away.</summary>
    /// <returns>The object.</returns>
    public IScriptObject PopGlobal() => Variables.Pop();

    /// <summary>Looks a variable up as a template would.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue(string name, out object? value) => TryGetValue(new Name(name), out value);

    internal bool TryGetValue(Name name, out object? value) => Variables.TryGet(name, out value) || TryGetFunction(name, out value);

    /// <summary>Whether a name is found in this object, which holds it.</summary>
    internal bool IsSource(ScriptObject source, Name name) => IsSource(source, name, name);

    /// <summary>Whether both names are found in this object, which holds them.</summary>
    internal bool IsSource(ScriptObject source, Name a, Name b) => Variables.IsSource(source, a, b, _ownFunctions is null ? BuiltinObject : null);

    /// <summary>The object in which a name is found; null where it is not one of the language's own kind.</summary>
    internal ScriptObject? SourceOf(Name name) => Variables.SourceOf(name, _ownFunctions is null ? BuiltinObject : null);

    internal IEnumerable<string> KnownNames() => Variables.Names.Concat(BuiltinObject?.GetMembers() ?? []);

    internal void EnterLoop(LoopState loop)
    {
        if (LoopDepth++ == 0)
        {
            _loopSteps = 0;
        }

        Variables.EnterLoop(loop);
    }

    internal void LeaveLoop()
    {
        LoopDepth--;
        Variables.LeaveLoop();
    }

    /// <summary>Gives this context its own copy of a group of functions of the language, so that a template can write to it; null for any other object.</summary>
    internal ScriptObject? CopyFunctions(IScriptObject group) => BuiltinObject is null ? null : (_ownFunctions ??= new OwnFunctions()).Copy(BuiltinObject, group);

    /// <summary>Notes what a template wrote: <c>date.format</c> is how dates are printed.</summary>
    internal void NoteWrite(IScriptObject target, string member, object? value) => _ownFunctions?.NoteWrite(target, member, value);

    /// <summary>Counts a step of a loop.</summary>
    internal void StepLoop(SourceSpan span)
    {
        CancellationToken.ThrowIfCancellationRequested();
        if (++_loopSteps > LoopLimit && LoopLimit > 0)
        {
            throw new ScriptRuntimeException(span, $"This loop takes more than {LoopLimit} steps, the limit that the host has set.");
        }
    }

    /// <summary>Prints a value.</summary>
    internal void Print(object? value) => Output!.Write(DateFormat is null ? value : ValuePrinter.ToText(value, this));

    /// <summary>Gives an empty output for a text in the making.</summary>
    internal ScriptOutput RentOutput() => _outputs is not null && _outputs.TryPop(out var output) ? output : new ScriptOutput(LimitToString);

    /// <summary>Gives the text, and takes the output back.</summary>
    internal string ReturnOutput(ScriptOutput output)
    {
        var text = output.TakeText();
        (_outputs ??= []).Push(output);
        return text;
    }

    /// <summary>Whether a loop ends with this step; a <c>break</c> or <c>continue</c> is done with by that.</summary>
    internal bool LeavesLoop()
    {
        var flow = Flow;
        if (flow is FlowState.Break or FlowState.Continue)
        {
            Flow = FlowState.None;
        }

        return flow is FlowState.Break or FlowState.Return;
    }

    /// <summary>Begins a render.</summary>
    internal void StartRender(ScriptOutput output)
    {
        Output = output;
        LocalOrNull = null;
        Flow = FlowState.None;
        Depth = 0;
        Pipe = null;
    }

    /// <summary>Leaves nothing of a render behind, also of one that failed.</summary>
    internal void EndRender()
    {
        Output = null;
        LocalOrNull = null;
        Flow = FlowState.None;
        ReturnValue = null;
        Pipe = null;
        Depth = 0;
        LoopDepth = 0;
        BlockDepth = 0;
        Variables.LeaveLoops();
        _outputs?.Clear();
        _cycles = null;
    }

    /// <summary>Checks the number of elements of a list that a function or operator makes.</summary>
    internal void CheckCount(long count)
    {
        if (LoopLimit > 0 && count > LoopLimit)
        {
            throw new ScriptValueException($"This list has {count} elements; the host has set the limit {LoopLimit}.");
        }
    }

    /// <summary>Checks the length of a text that a function or operator makes.</summary>
    internal void CheckLength(long length)
    {
        if (LimitToString > 0 && length > LimitToString)
        {
            throw new ScriptValueException($"This text is longer than {LimitToString} characters, the limit that the host has set.");
        }
    }

    /// <summary>Gives a value as an object with members, or null when it has none.</summary>
    internal IScriptObject? AsObject(object? value) => value switch
    {
        IScriptObject members => members,
        null or string or IConvertible or IFormattable or IScriptCustomFunction => null,
        _ when ListValues.IsList(value) && !Accessors.For(value.GetType()).IsOpen => null,
        _ => new ViewObject(value, Accessors.For(value.GetType())),
    };

    private bool TryGetFunction(Name name, out object? value)
    {
        if (_ownFunctions is not null && _ownFunctions.TryGet(name.Text, out value))
        {
            return true;
        }

        value = null;
        return BuiltinObject is not null && BuiltinObject.TryGet(name, out value);
    }
}

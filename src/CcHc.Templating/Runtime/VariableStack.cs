namespace CcHc.Templating.Runtime;

/// <summary>Where names are looked up: the objects that were pushed, and between them the variables of the loops that run.</summary>
internal sealed class VariableStack
{
    private readonly List<LoopState> _loops = [];
    private IScriptObject[] _levels = new IScriptObject[4];

    /// <summary>The bits of the variables of all loops that run.</summary>
    private long _loopNames;

    /// <summary>How many objects were pushed.</summary>
    public int Count { get; private set; }

    /// <summary>The object that variables are written to, and looked up in first.</summary>
    public IScriptObject Top => Count > 0 ? _levels[Count - 1] : throw new InvalidOperationException("No object was pushed.");

    /// <summary>The names of everything that can be looked up here, from the innermost.</summary>
    public IEnumerable<string> Names =>
        _loops.Select(loop => loop.Variable?.Text).OfType<string>().Concat(_levels.Take(Count).SelectMany(members => members.GetMembers()));

    public void Push(IScriptObject members)
    {
        if (Count == _levels.Length)
        {
            Array.Resize(ref _levels, Count * 2);
        }

        _levels[Count++] = members;
    }

    public IScriptObject Pop()
    {
        var top = Top;
        Count--;
        _levels[Count] = null!;
        return top;
    }

    public bool TryGet(Name name, out object? value)
    {
        if ((_loopNames & name.Bit) != 0)
        {
            return TryGetAmongLoops(name, out value);
        }

        for (var i = Count - 1; i >= 0; i--)
        {
            if (TryGetAt(i, name, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>Whether an object that holds both names is the first one here that holds any of them.</summary>
    /// <param name="source">The object.</param>
    /// <param name="a">A name.</param>
    /// <param name="b">Another, or the same.</param>
    /// <param name="last">What is looked into behind all that is here.</param>
    public bool IsSource(ScriptObject source, Name a, Name b, ScriptObject? last)
    {
        if ((_loopNames & (a.Bit | b.Bit)) != 0)
        {
            return false;
        }

        for (var i = Count - 1; i >= 0; i--)
        {
            if (ReferenceEquals(_levels[i], source))
            {
                return true;
            }

            if (_levels[i] is not ScriptObject members || members.Contains(a) || members.Contains(b))
            {
                return false;
            }
        }

        return ReferenceEquals(last, source);
    }

    /// <summary>The object in which a name is found; null when there is none.</summary>
    public ScriptObject? SourceOf(Name name, ScriptObject? last)
    {
        var at = Count - 1;
        while (at >= 0 && _levels[at] is ScriptObject members && !members.Contains(name))
        {
            at--;
        }

        var source = at < 0 ? last : _levels[at] as ScriptObject;
        return source?.Contains(name) == true && IsSource(source, name, name, last) ? source : null;
    }

    public void EnterLoop(LoopState loop)
    {
        loop.Level = Count;
        loop.OuterNames = _loopNames;
        _loopNames |= loop.Variable?.Bit ?? 0;
        _loops.Add(loop);
    }

    public void LeaveLoop()
    {
        _loopNames = _loops[^1].OuterNames;
        _loops.RemoveAt(_loops.Count - 1);
    }

    public void LeaveLoops()
    {
        _loopNames = 0;
        _loops.Clear();
    }

    /// <summary>The innermost loop of a kind; loops of whoever included or called this one count too.</summary>
    public LoopState? FindLoop(string word)
    {
        for (var i = _loops.Count - 1; i >= 0; i--)
        {
            if (_loops[i].Word == word)
            {
                return _loops[i];
            }
        }

        return null;
    }

    /// <summary>The loop whose variable an assignment to this name writes; null when there is none.</summary>
    public LoopState? FindLoopOf(Name variable)
    {
        for (var i = _loops.Count - 1; i >= 0 && _loops[i].Level == Count; i--)
        {
            if (_loops[i].IsOf(variable))
            {
                return _loops[i];
            }
        }

        return null;
    }

    private bool TryGetAmongLoops(Name name, out object? value)
    {
        var loop = _loops.Count - 1;
        for (var i = Count; i >= 0; i--)
        {
            for (; loop >= 0 && _loops[loop].Level >= i; loop--)
            {
                if (_loops[loop].IsOf(name))
                {
                    value = _loops[loop].Value;
                    return true;
                }
            }

            if (i > 0 && TryGetAt(i - 1, name, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    private bool TryGetAt(int level, Name name, out object? value) => _levels[level] is ScriptObject members
        ? members.TryGet(name, out value)
        : _levels[level].TryGetValue(name.Text, out value);
}

using CcHc.Templating.Operators;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary>The functions of <c>array</c> that sort, tell elements apart and read members.</summary>
internal static class ArrayOrderFunctions
{
    public static void AddTo(FunctionGroup group) => group
        .Add("sort", "list member?", Sort)
        .Add("map", "list member", call => ArrayFunctions.Make(call, Map(call)))
        .Add("uniq", "list", Uniq)
        .Add("cycle", "list group?", Cycle);

    private static ScriptArray Sort(ScriptFunctionInvocation call)
    {
        var items = Items(call).ToList();
        var member = call.TextOrNull(1);
        var comparer = Comparer<object?>.Create((a, b) => Compare(call, a, b));
        try
        {
            return ArrayFunctions.Make(call, items.OrderBy(item => string.IsNullOrEmpty(member) ? item : MemberOf(call, item, member), comparer));
        }
        catch (InvalidOperationException failure) when (failure.InnerException is ScriptValueException inner)
        {
            throw new ScriptRuntimeException(call.Span, inner.Message);
        }
    }

    private static int Compare(ScriptFunctionInvocation call, object? a, object? b) =>
        a is string text && b is string other ? TextOrder.Compare(text, other) : ValueOrder.Compare(call.Context, a, b);

    private static IEnumerable<object?> Map(ScriptFunctionInvocation call)
    {
        var member = call.TextOrNull(1);
        foreach (var item in Items(call))
        {
            if (member is not null && call.Context.AsObject(item) is { } members && members.TryGetValue(member, out var value))
            {
                yield return value;
            }
        }
    }

    private static ScriptArray? Uniq(ScriptFunctionInvocation call)
    {
        if (call.Arguments[0] is null)
        {
            return null;
        }

        var result = new ScriptArray();
        var seen = new HashSet<object>();
        var sawNull = false;
        foreach (var item in call.List(0))
        {
            if (item is null ? !sawNull : seen.Add(item))
            {
                result.Add(item);
            }

            sawNull |= item is null;
        }

        return result;
    }

    private static object? Cycle(ScriptFunctionInvocation call)
    {
        var items = call.List(0).ToList();
        if (items.Count == 0)
        {
            return null;
        }

        var key = call.TextOrNull(1) ?? string.Join(',', items.Select(ValuePrinter.ToText));
        var index = call.Context.Cycles.GetValueOrDefault(key);
        call.Context.Cycles[key] = index + 1;
        return items[index % items.Count];
    }

    /// <summary>A value that is no list counts as a list of itself.</summary>
    private static IEnumerable<object?> Items(ScriptFunctionInvocation call) =>
        ListValues.TryEnumerateAll(call.Arguments[0], out var items) ? items : [call.Arguments[0]];

    private static object? MemberOf(ScriptFunctionInvocation call, object? item, string member)
    {
        object? value = null;
        _ = call.Context.AsObject(item)?.TryGetValue(member, out value);
        return value;
    }
}

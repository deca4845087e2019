using CcHc.Templating.Evaluation;
using CcHc.Templating.Operators;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary><c>array.…</c></summary>
internal static class ArrayFunctions
{
    public static ScriptObject Create()
    {
        var group = new FunctionGroup()
            .Add("add", "list:list value", call => Make(call, call.List(0).Append(call.Arguments[1])))
            .Add("add_range", "list1:list list2:list", Concat)
            .Add("concat", "list1:list list2:list", Concat)
            .Add("compact", "list:list", call => Make(call, call.List(0).Where(item => item is not null)))
            .Add("contains", "list:list item", Contains)
            .Add("first", "list", call => call.List(0).FirstOrDefault())
            .Add("last", "list", call => call.List(0).LastOrDefault())
            .Add("insert_at", "list:list index:int value", InsertAt)
            .Add("remove_at", "list:list index:int", RemoveAt)
            .Add("join", "list:list delimiter function?", Join)
            .Add("limit", "list:list count:int", call => Part(call, (items, count) => items.Take(count)))
            .Add("offset", "list:list index:int", call => Part(call, (items, count) => items.Skip(count)))
            .Add("reverse", "list:list", call => Make(call, call.List(0).Reverse()))
            .Add("size", "list", call => call.Arguments[0] is null ? 0 : ListValues.IsList(call.Arguments[0]) ? ListValues.Count(call.Arguments[0]!) : call.List(0).Count());
        ArrayOrderFunctions.AddTo(group);
        ArrayCallFunctions.AddTo(group);
        return group.Members;
    }

    public static ScriptArray Make(ScriptFunctionInvocation call, IEnumerable<object?> items)
    {
        var array = new ScriptArray(items);
        call.Context.CheckCount(array.Count);
        return array;
    }

    private static object? Part(ScriptFunctionInvocation call, Func<IEnumerable<object?>, int, IEnumerable<object?>> take)
    {
        var items = call.List(0);
        var count = call.Int(1);
        return call.Arguments[0] is null ? null : Make(call, take(items, count));
    }

    private static object? Concat(ScriptFunctionInvocation call) =>
        call.Arguments[0] is null && call.Arguments[1] is null ? null : Make(call, call.List(0).Concat(call.List(1)));

    private static object Contains(ScriptFunctionInvocation call)
    {
        foreach (var item in call.List(0))
        {
            if (IsSame(call, item))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A letter of a text is no text, and values of different kinds are never the same.</summary>
    private static bool IsSame(ScriptFunctionInvocation call, object? item)
    {
        try
        {
            return item is char == call.Arguments[1] is char && BinaryOperators.AreEqual(call.Context, item, call.Arguments[1]);
        }
        catch (ScriptValueException)
        {
            return false;
        }
    }

    private static ScriptArray InsertAt(ScriptFunctionInvocation call)
    {
        var array = Make(call, call.List(0));
        var index = call.Int(1);
        index = index < 0 ? Math.Max(index + array.Count, 0) : index;
        call.Context.CheckCount(index);
        while (array.Count < index)
        {
            array.Add(null);
        }

        array.Insert(index, call.Arguments[2]);
        return array;
    }

    private static ScriptArray RemoveAt(ScriptFunctionInvocation call)
    {
        var array = Make(call, call.List(0));
        var index = call.Int(1);
        index = index < 0 ? index + array.Count : index;
        if (index >= 0 && index < array.Count)
        {
            array.RemoveAt(index);
        }

        return array;
    }

    private static string Join(ScriptFunctionInvocation call)
    {
        if (call.Arguments[0] is null)
        {
            return "";
        }

        var function = call.Function(2);
        var delimiter = call.Text(1);
        var items = call.List(0).Select(item => ValuePrinter.ToText(function is null ? item : FunctionCalls.Call(call.Context, call.SpanOf(2), function, item)));
        var text = string.Join(delimiter, items);
        call.Context.CheckLength(text.Length);
        return text;
    }
}

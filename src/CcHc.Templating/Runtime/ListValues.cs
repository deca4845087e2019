using System.Collections;

namespace CcHc.Templating.Runtime;

/// <summary>Lists of any kind: arrays and ranges of the language, lists of .NET.</summary>
internal static class ListValues
{
    /// <summary>Gives the elements of a list. Strings and objects are no lists here.</summary>
    public static bool TryEnumerate(object? value, out IEnumerable<object?> items)
    {
        switch (value)
        {
            case string or IScriptObject:
                break;
            case IEnumerable<object?> typed:
                items = typed;
                return true;
            case IEnumerable untyped:
                items = untyped.Cast<object?>();
                return true;
        }

        items = [];
        return false;
    }

    /// <summary>Gives the elements of whatever can be looped over: also the letters of a string and the pairs of an object.</summary>
    public static bool TryEnumerateAll(object? value, out IEnumerable<object?> items)
    {
        switch (value)
        {
            case null:
                items = [];
                return true;
            case string text:
                items = text.Select(letter => (object?)letter);
                return true;
            case IScriptObject members:
                items = Pairs(members);
                return true;
            default:
                return TryEnumerate(value, out items);
        }
    }

    public static bool IsList(object? value) => value is IEnumerable and not string and not IScriptObject;

    /// <summary>Gives the number of elements without walking over them where the list knows it.</summary>
    public static int Count(object list) => list switch
    {
        ScriptRange range => (int)Math.Min(range.Count, int.MaxValue),
        IReadOnlyCollection<object?> items => items.Count,
        ICollection items => items.Count,
        IEnumerable items => items.Cast<object?>().Count(),
        _ => 0,
    };

    /// <summary>Gives an element, or null outside the list; a negative index counts from the end.</summary>
    public static object? At(object list, long index)
    {
        if (index < 0)
        {
            index += Count(list);
        }

        if (index is < 0 or > int.MaxValue)
        {
            return null;
        }

        return list switch
        {
            ScriptArray array => array[(int)index],
            ScriptRange range => range.At(index),
            IReadOnlyList<object?> items => index < items.Count ? items[(int)index] : null,
            IList items => index < items.Count ? items[(int)index] : null,
            IEnumerable items => items.Cast<object?>().ElementAtOrDefault((int)index),
            _ => null,
        };
    }

    private static IEnumerable<object?> Pairs(IScriptObject members)
    {
        foreach (var name in members.GetMembers())
        {
            yield return Pair(members, name);
        }
    }

    private static ScriptObject Pair(IScriptObject members, string name)
    {
        _ = members.TryGetValue(name, out var value);
        return new ScriptObject { ["key"] = name, ["value"] = value };
    }
}

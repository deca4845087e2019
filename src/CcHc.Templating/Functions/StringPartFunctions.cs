using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary>The functions of <c>string</c> that look for parts and change them.</summary>
internal static class StringPartFunctions
{
    public static void AddTo(FunctionGroup group) => group
        .Add("index_of", "text search startIndex?:int count?:int stringComparison?", IndexOf)
        .Add("slice", "text start:int length?:int", call => Slice(call, int.MaxValue))
        .Add("slice1", "text start:int length=1:int", call => Slice(call, 1))
        .Add("remove", "text remove", call => Replace(call, ""))
        .Add("remove_first", "text remove", RemoveFirst)
        .Add("remove_last", "text remove", call => ReplaceOne(call, "", fromEnd: true))
        .Add("replace", "text match replace", call => Replace(call, call.Text(2)))
        .Add("replace_first", "text match replace fromEnd=false", call => ReplaceOne(call, call.Text(2), ValueConverter.ToBool(call.Arguments[3])));

    private static object IndexOf(ScriptFunctionInvocation call)
    {
        var text = call.TextOrNull(0) ?? throw call.Error(0, "A text is wanted here, and this is null.");
        var search = call.TextOrNull(1) ?? throw call.Error(1, "A text is wanted here, and this is null.");
        var start = call.Arguments[2] is null ? 0 : call.Int(2);
        if (start < 0 || start > text.Length)
        {
            throw call.Error(2, "The start lies outside the text.");
        }

        var count = call.Arguments[3] is null ? text.Length - start : call.Int(3);
        if (count < 0 || count > text.Length - start)
        {
            throw call.Error(3, "The count reaches outside the text.");
        }

        var comparison = call.TextOrNull(4) is { } name
            ? Enum.TryParse<StringComparison>(name, ignoreCase: true, out var parsed) ? parsed : throw call.Error(4, $"'{name}' is no way to compare texts.")
            : StringComparison.Ordinal;
        return text.IndexOf(search, start, count, comparison);
    }

    private static string Slice(ScriptFunctionInvocation call, int defaultLength)
    {
        var text = call.Text(0);
        var start = call.Int(1);
        var length = call.Arguments[2] is null ? defaultLength : call.Int(2);
        start = start < 0 ? Math.Max(start + text.Length, 0) : start;
        return start >= text.Length || length <= 0 ? "" : text.Substring(start, Math.Min(length, text.Length - start));
    }

    /// <summary>Upper and lower case are the same to this function, unlike to the others.</summary>
    private static string RemoveFirst(ScriptFunctionInvocation call)
    {
        var text = call.Text(0);
        var match = call.Text(1);
        var at = text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : text.Remove(at, match.Length);
    }

    private static string Replace(ScriptFunctionInvocation call, string replacement)
    {
        var match = call.Text(1);
        if (match.Length == 0)
        {
            return call.Text(0);
        }

        var text = call.Text(0).Replace(match, replacement, StringComparison.Ordinal);
        call.Context.CheckLength(text.Length);
        return text;
    }

    private static string ReplaceOne(ScriptFunctionInvocation call, string replacement, bool fromEnd)
    {
        var text = call.Text(0);
        var match = call.Text(1);
        if (match.Length == 0)
        {
            return text;
        }

        var at = fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }
}

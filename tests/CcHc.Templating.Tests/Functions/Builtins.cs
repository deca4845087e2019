using CcHc.Templating.Runtime;

namespace CcHc.Templating.Tests.Functions;

/// <summary>The functions of the language by their full names.</summary>
internal static class Builtins
{
    public static IReadOnlyList<KeyValuePair<string, object?>> All { get; } = [.. Template.BuiltinObject.SelectMany(Names).OrderBy(pair => pair.Key, StringComparer.Ordinal)];

    private static IEnumerable<KeyValuePair<string, object?>> Names(KeyValuePair<string, object?> entry) => entry.Value is ScriptObject group
        ? group.Select(member => KeyValuePair.Create($"{entry.Key}.{member.Key}", member.Value))
        : [entry];
}

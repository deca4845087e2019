using CcHc.Templating.Evaluation;
using CcHc.Templating.Parsing;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Functions;

/// <summary><c>object.…</c></summary>
internal static class ObjectFunctions
{
    public static ScriptObject Create() => new FunctionGroup()
        .Add("default", "value default", call => call.Arguments[0] is null or "" ? call.Arguments[1] : call.Arguments[0])
        .Add("eval", "value", call => Evaluate(call, isTemplate: false))
        .Add("eval_template", "value", call => Evaluate(call, isTemplate: true))
        .Add("format", "value format culture?", Format)
        .Add("has_key", "value:object key", HasKey)
        .Add("has_value", "value:object key", HasValue)
        .Add("keys", "value", call => new ScriptArray(Members(call).Select(member => member.Key)))
        .Add("values", "value", call => new ScriptArray(Members(call).Select(member => member.Value)))
        .Add("size", "value", Size)
        .Add("kind", "value", call => ValueKinds.KindOf(call.Arguments[0]))
        .Add("typeof", "value", call => ValueKinds.TypeOf(call.Arguments[0]))
        .Add("to_json", "value", call => JsonValues.Write(call))
        .Add("from_json", "json", call => JsonValues.Read(call))
        .Members;

    private static object? Evaluate(ScriptFunctionInvocation call, bool isTemplate)
    {
        var text = call.Text(0);
        var source = isTemplate ? text : "{{" + text + "}}";
        var parsed = Parser.Parse(source, call.Span.FileName, call.Context.ParserOptions);
        if (parsed.Messages.Count > 0)
        {
            throw new ScriptRuntimeException(call.Span, $"In the text: {parsed.Messages[0].Message}");
        }

        var before = Scopes.Enter(call.Context, call.Span, call.Context.Local);
        var result = isTemplate || parsed.Page.Body.Statements is not [ScriptExpressionStatement { Expression: var expression }]
            ? TextCapture.Of(call.Context, StatementCompiler.Compile(parsed.Page), indent: "")
            : ExpressionCompiler.Compile(expression).Evaluate(call.Context);
        Scopes.Leave(call.Context, before);
        return result;
    }

    private static object? Format(ScriptFunctionInvocation call) => call.Arguments[0] switch
    {
        null => null,
        IFormattable value => TextFormat.Format(call, value),
        IScriptObject members => TextFormat.Plain(call, members),
        var value => throw new ScriptRuntimeException(call.Span, $"This is {ValueConverter.Describe(value)} and cannot be formatted."),
    };

    private static object HasKey(ScriptFunctionInvocation call) => ObjectOrNull(call) is { } members && call.TextOrNull(1) is { } key && members.TryGetValue(key, out _);

    private static object HasValue(ScriptFunctionInvocation call) =>
        ObjectOrNull(call) is { } members && call.TextOrNull(1) is { } key && members.TryGetValue(key, out var value) && value is not null;

    private static IScriptObject? ObjectOrNull(ScriptFunctionInvocation call) => call.Arguments[0] is null
        ? null
        : call.Context.AsObject(call.Arguments[0]) ?? throw call.Error(0, $"An object is wanted here, and this is {ValueConverter.Describe(call.Arguments[0])}.");

    private static IEnumerable<KeyValuePair<string, object?>> Members(ScriptFunctionInvocation call)
    {
        var value = call.Arguments[0];
        if (value is string text)
        {
            yield return new("size", text.Length);
        }
        else if (ListValues.IsList(value))
        {
            yield return new("size", ListValues.Count(value!));
        }
        else if (call.Context.AsObject(value) is { } members)
        {
            foreach (var name in members.GetMembers())
            {
                _ = members.TryGetValue(name, out var member);
                yield return new(name, member);
            }
        }
    }

    private static object Size(ScriptFunctionInvocation call) => call.Arguments[0] switch
    {
        null => 0,
        string text => text.Length,
        var value when ListValues.IsList(value) => ListValues.Count(value),
        var value => call.Context.AsObject(value)?.Count ?? 0,
    };
}

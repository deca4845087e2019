using CcHc.Templating.Evaluation;
using CcHc.Templating.Runtime;

namespace CcHc.Templating.Functions;

/// <summary><c>include_join names separator prefix suffix</c>; a text that starts with <c>tpl:</c> names a template.</summary>
internal static class IncludeJoinFunction
{
    private const string TemplatePrefix = "tpl:";

    public static BuiltinFunction Create() => new(
        [new("template_names"), new("separator", IsOptional: true), new("prefix", IsOptional: true), new("suffix", IsOptional: true)],
        Join);

    private static string Join(ScriptFunctionInvocation call)
    {
        var parts = call.List(0).Select(name => Render(call, name)).ToList();
        var middle = string.Join(Text(call, 1), parts);
        return middle.Length == 0 ? "" : Text(call, 2) + middle + Text(call, 3);
    }

    private static string Text(ScriptFunctionInvocation call, int index)
    {
        var text = call.Text(index);
        return text.StartsWith(TemplatePrefix, StringComparison.Ordinal) ? Render(call, text[TemplatePrefix.Length..]) : text;
    }

    private static string Render(ScriptFunctionInvocation call, object? name)
    {
        var template = IncludeFunction.Find(call, name);
        var output = call.Context.RentOutput();
        PageRenderer.Include(call.Context, template, call.Span, new LocalScope { Arguments = new ScriptArray([name]) }, output);
        return call.Context.ReturnOutput(output);
    }
}

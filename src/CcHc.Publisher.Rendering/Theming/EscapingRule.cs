using CcHc.Publisher.Model.Diagnostics;
using CcHc.Templating.Syntax;

namespace CcHc.Publisher.Rendering.Theming;

/// <summary>
/// Scriban does not escape, so every output of a theme must say how its text becomes HTML. Checked in the syntax tree, before anything is rendered:
/// a template that breaks the rule on a page that nobody looks at is found all the same.
/// </summary>
internal static class EscapingRule
{
    private static readonly string[] FunctionSpaces = ["html", "cchc", "include", "math"];

    /// <summary>Reports every output, and everything that is called HTML without being it.</summary>
    public static void Check(ScriptPage page, DiagnosticBag bag)
    {
        foreach (var node in page.Descendants())
        {
            switch (node)
            {
                case ScriptExpressionStatement statement when !SafeExpressions.IsSafe(statement.Expression):
                    Report(statement.Expression, "Biểu thức này in chữ ra trang mà không thoát ký tự HTML.", bag);
                    break;
                case ScriptAssignExpression assignment:
                    Named(SafeExpressions.NameOf(assignment.Target), assignment.Value, bag);
                    Shadowing(assignment.Target, bag);
                    break;
                case ScriptObjectMember member:
                    Named(member.Name, member.Value, bag);
                    Shadowing(member.Name, member, bag);
                    break;
                case ScriptNamedArgument { Value: { } value } argument:
                    Named(argument.Name, value, bag);
                    break;
                case ScriptForStatement loop:
                    Loop(loop, bag);
                    break;
                case ScriptCaptureStatement capture:
                    Shadowing(capture.Target, bag);
                    break;
                case ScriptFunction function:
                    Function(function, bag);
                    break;
            }
        }
    }

    private static void Loop(ScriptForStatement loop, DiagnosticBag bag)
    {
        if (IsHtml(SafeExpressions.NameOf(loop.Variable)))
        {
            Report(loop.Variable, "Biến của vòng lặp mang tên HTML, nhưng không ai bảo đảm các phần tử là HTML an toàn.", bag);
        }

        Shadowing(loop.Variable, bag);
    }

    private static void Function(ScriptFunction function, DiagnosticBag bag)
    {
        Shadowing(function.Name, function, bag);
        foreach (var parameter in function.Parameters ?? [])
        {
            Shadowing(parameter.Name, parameter, bag);
            if (IsHtml(parameter.Name))
            {
                Report(parameter, "Tham số của hàm mang tên HTML, nhưng không ai bảo đảm giá trị là HTML an toàn.", bag);
            }
        }

        foreach (var value in function.Body.Descendants().OfType<ScriptReturnStatement>().Select(r => r.Expression).OfType<ScriptExpression>())
        {
            Named(function.Name, value, bag);
        }
    }

    private static void Named(string? name, ScriptExpression value, DiagnosticBag bag)
    {
        if (IsHtml(name) && !SafeExpressions.IsSafe(value))
        {
            Report(value, $"«{name}» mang tên HTML, nhưng giá trị này chưa thoát ký tự HTML.", bag);
        }
    }

    /// <summary>Whoever puts something of his own in the place of <c>html</c> could make <c>html.escape</c> mean anything.</summary>
    private static void Shadowing(ScriptExpression target, DiagnosticBag bag)
    {
        var root = target;
        while (root is ScriptMemberExpression member)
        {
            root = member.Target;
        }

        Shadowing((root as ScriptVariableGlobal)?.Name, target, bag);
    }

    private static void Shadowing(string? name, ScriptNode place, DiagnosticBag bag)
    {
        if (FunctionSpaces.Contains(name, StringComparer.Ordinal))
        {
            Report(place, $"Mẫu đặt «{name}» cho thứ khác, trong khi đó là tên của các hàm thoát ký tự.", bag);
        }
    }

    private static bool IsHtml(string? name) => name?.EndsWith(SafeExpressions.HtmlSuffix, StringComparison.Ordinal) == true;

    private static void Report(ScriptNode node, string message, DiagnosticBag bag) => bag.Report(
        DiagnosticRules.UnescapedOutput, TemplatePlaces.Of(node.Span), message,
        "Thêm | cchc.escape (hoặc html.escape, html.url_escape, cchc.lines; với số: cchc.number, math.round) ở cuối biểu thức.");
}

using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>Makes statements of the syntax tree ready to run.</summary>
internal static class StatementCompiler
{
    public static StatementCode Compile(ScriptPage page) => Block(page.Body);

    public static StatementCode Compile(ScriptStatement statement)
    {
        var code = WithoutIndent(statement);
        return statement.Indent is { } indent ? new IndentedCode(indent, code) : code;
    }

    /// <summary>The body of a function: a block, even where it is one statement only.</summary>
    public static BlockCode Body(ScriptStatement body) => body is ScriptBlockStatement block ? Block(block) : new BlockCode(body.Span, [Compile(body)]);

    private static StatementCode WithoutIndent(ScriptStatement statement)
    {
        var span = statement.Span;
        return statement switch
        {
            ScriptRawStatement raw => new RawCode(span, raw.Text),
            ScriptExpressionStatement print => new PrintCode(span, Expression(print.Expression)),
            ScriptBlockStatement block => Block(block),
            ScriptIfStatement test => new IfCode(span, Expression(test.Condition), Block(test.Then), test.Else is null ? null : WithoutIndent(test.Else)),
            ScriptForStatement loop => new ForCode(loop, Options(loop.Options), Expression(loop.Iterator), Block(loop.Body), BlockOrNull(loop.Else)),
            ScriptWhileStatement loop => new WhileCode(span, Expression(loop.Condition), Block(loop.Body)),
            ScriptCaseStatement choice => new CaseCode(span, Expression(choice.Value), [.. choice.Whens.Select(When)], BlockOrNull(choice.Else)),
            ScriptCaptureStatement capture => new CaptureCode(span, Expression(capture.Target), Block(capture.Body)),
            ScriptWithStatement with => new WithCode(span, Expression(with.Target), Block(with.Body)),
            ScriptWrapStatement wrap => new WrapCode(span, ExpressionCompiler.Call(wrap.Target), Block(wrap.Body)),
            ScriptFunction function => new DefineCode(span, new GlobalCode(span, function.Name!), ExpressionCompiler.Function(function)),
            ScriptReturnStatement @return => new ReturnCode(span, ExpressionCompiler.CompileOrNull(@return.Expression)),
            ScriptBreakStatement => new LeaveLoopCode(span, FlowState.Break),
            ScriptContinueStatement => new LeaveLoopCode(span, FlowState.Continue),
            ScriptImportStatement import => new ImportCode(span, Expression(import.Expression)),
            ScriptReadOnlyStatement { Variable: ScriptVariableLocal local } => new ReadOnlyCode(span, local.Name, isLocal: true),
            ScriptReadOnlyStatement { Variable: ScriptVariableGlobal global } => new ReadOnlyCode(span, global.Name, isLocal: false),
            _ => new NoStatementCode(span),
        };
    }

    private static BlockCode Block(ScriptBlockStatement block)
    {
        var code = new List<StatementCode>();
        foreach (var statement in block.Statements.Select(Compile))
        {
            if (statement is PrintCode print && code.LastOrDefault() is RawCode raw)
            {
                code[^1] = new RawPrintCode(print.Span, raw.Text, print.Expression);
            }
            else
            {
                code.Add(statement);
            }
        }

        return new BlockCode(block.Span, [.. code]);
    }

    private static BlockCode? BlockOrNull(ScriptBlockStatement? block) => block is null ? null : Block(block);

    private static ExpressionCode Expression(ScriptExpression expression) => ExpressionCompiler.Compile(expression);

    private static WhenCode When(ScriptWhenStatement when) => new(when.Span, ExpressionCompiler.All(when.Values), Block(when.Body));

    private static LoopOptions Options(ScriptLoopOptions options) => new(
        ExpressionCompiler.CompileOrNull(options.Offset),
        ExpressionCompiler.CompileOrNull(options.Limit),
        ExpressionCompiler.CompileOrNull(options.Columns),
        options.Reversed);
}

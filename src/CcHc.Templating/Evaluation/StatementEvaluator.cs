using System.Runtime.CompilerServices;
using CcHc.Templating.Runtime;
using CcHc.Templating.Syntax;

namespace CcHc.Templating.Evaluation;

/// <summary>Does what statements say.</summary>
internal static class StatementEvaluator
{
    /// <summary>Looking at the stack costs time; so many blocks in each other need far less of it than the check leaves free.</summary>
    private const int StackCheckDistance = 8;

    public static void Execute(TemplateContext context, ScriptBlockStatement block)
    {
        context.BlockDepth++;
        if (context.BlockDepth % StackCheckDistance == 0 && !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptRuntimeException(block.Span, "This is nested too deep.");
        }

        Execute(context, block.Items);
        context.BlockDepth--;
    }

    public static void Execute(TemplateContext context, ScriptStatement statement) => Execute(context, [statement]);

    private static void Execute(TemplateContext context, ReadOnlySpan<ScriptStatement> statements)
    {
        var i = 0;
        try
        {
            for (; i < statements.Length && context.Flow == FlowState.None; i++)
            {
                var statement = statements[i];
                if (statement.Kind == ScriptNodeKind.RawStatement)
                {
                    context.Output!.Write(((ScriptRawStatement)statement).Text.AsSpan());
                }
                else if (statement.Indent is not { } indent || !context.AutoIndent)
                {
                    Do(context, statement);
                }
                else
                {
                    var output = context.Output!;
                    var before = output.PushIndent(indent);
                    Do(context, statement);
                    output.RestoreIndent(before);
                }
            }
        }
        catch (ScriptValueException failure)
        {
            throw new ScriptRuntimeException(statements[i].Span, failure.Message);
        }
    }

    /// <summary>Gives what a statement prints as a text.</summary>
    public static string Capture(TemplateContext context, ScriptStatement statement, string indent)
    {
        var before = context.Output;
        var output = context.RentOutput();
        _ = output.PushIndent(indent);
        context.Output = output;
        if (statement is ScriptBlockStatement block)
        {
            Execute(context, block);
        }
        else
        {
            Execute(context, statement);
        }

        context.Output = before;
        return context.ReturnOutput(output);
    }

    private static void Do(TemplateContext context, ScriptStatement statement)
    {
        switch (statement.Kind)
        {
            case ScriptNodeKind.ExpressionStatement:
                Print(context, ((ScriptExpressionStatement)statement).Expression);
                break;
            case ScriptNodeKind.IfStatement:
                If(context, (ScriptIfStatement)statement);
                break;
            case ScriptNodeKind.ForStatement:
                LoopEvaluator.For(context, (ScriptForStatement)statement);
                break;
            case ScriptNodeKind.WhileStatement:
                LoopEvaluator.While(context, (ScriptWhileStatement)statement);
                break;
            case ScriptNodeKind.BlockStatement:
                Execute(context, (ScriptBlockStatement)statement);
                break;
            case ScriptNodeKind.CaseStatement:
                Case(context, (ScriptCaseStatement)statement);
                break;
            case ScriptNodeKind.CaptureStatement:
                var capture = (ScriptCaptureStatement)statement;
                AssignmentEvaluator.Write(context, capture.Target, Capture(context, capture.Body, context.Output!.Indent));
                break;
            case ScriptNodeKind.WithStatement:
                With(context, (ScriptWithStatement)statement);
                break;
            case ScriptNodeKind.WrapStatement:
                Wrap(context, (ScriptWrapStatement)statement);
                break;
            case ScriptNodeKind.Function:
                var function = (ScriptFunction)statement;
                AssignmentEvaluator.WriteGlobal(context, function.Name!, new ScriptedFunction(function), function.Span);
                break;
            case ScriptNodeKind.ReturnStatement:
                var value = ((ScriptReturnStatement)statement).Expression;
                context.ReturnValue = value is null ? null : ExpressionEvaluator.Evaluate(context, value);
                context.Flow = FlowState.Return;
                break;
            case ScriptNodeKind.BreakStatement:
                context.Flow = context.LoopDepth > 0 ? FlowState.Break : FlowState.None;
                break;
            case ScriptNodeKind.ContinueStatement:
                context.Flow = context.LoopDepth > 0 ? FlowState.Continue : FlowState.None;
                break;
            case ScriptNodeKind.ImportStatement:
                Import(context, (ScriptImportStatement)statement);
                break;
            case ScriptNodeKind.ReadOnlyStatement:
                ReadOnly(context, (ScriptReadOnlyStatement)statement);
                break;
            default:
                throw new ScriptRuntimeException(statement.Span, "This is no statement.");
        }
    }

    private static void Print(TemplateContext context, ScriptExpression expression)
    {
        if (expression.Kind == ScriptNodeKind.PipeCall)
        {
            var piped = CallEvaluator.Pipe(context, (ScriptPipeCall)expression);
            if (piped is string text)
            {
                context.Output!.Write(text.AsSpan());
            }
            else
            {
                context.Output!.Write(context.DateFormat is null ? piped : ValuePrinter.ToText(piped, context));
            }
        }
        else if (expression is ScriptAssignExpression assign)
        {
            AssignmentEvaluator.Assign(context, assign);
        }
        else if (!CallEvaluator.TryStream(context, expression))
        {
            var value = ExpressionEvaluator.Evaluate(context, expression);
            context.Output!.Write(context.DateFormat is null ? value : ValuePrinter.ToText(value, context));
        }
    }

    private static void If(TemplateContext context, ScriptIfStatement statement)
    {
        ScriptStatement? next = statement;
        while (next is ScriptIfStatement test)
        {
            if (ExpressionEvaluator.Test(context, test.Condition))
            {
                Execute(context, test.Then);
                return;
            }

            next = test.Else;
        }

        if (next is ScriptBlockStatement block)
        {
            Execute(context, block);
        }
    }

    private static void Case(TemplateContext context, ScriptCaseStatement statement)
    {
        var value = ExpressionEvaluator.Evaluate(context, statement.Value);
        foreach (var when in statement.Whens)
        {
            if (Matches(context, when, value))
            {
                Execute(context, when.Body);
                return;
            }
        }

        if (statement.Else is { } block)
        {
            Execute(context, block);
        }
    }

    private static bool Matches(TemplateContext context, ScriptWhenStatement when, object? value)
    {
        try
        {
            return when.Values.Any(candidate => BinaryOperators.AreEqual(context, value, ExpressionEvaluator.Evaluate(context, candidate)));
        }
        catch (ScriptValueException failure)
        {
            throw new ScriptRuntimeException(when.Span, failure.Message);
        }
    }

    private static void With(TemplateContext context, ScriptWithStatement statement)
    {
        var target = ExpressionEvaluator.Evaluate(context, statement.Target);
        context.PushGlobal(context.AsObject(target) ?? throw new ScriptRuntimeException(statement.Target.Span, $"'with' wants an object, and this is {ValueConverter.Describe(target)}."));
        Execute(context, statement.Body);
        _ = context.PopGlobal();
    }

    private static void Wrap(TemplateContext context, ScriptWrapStatement statement)
    {
        var call = statement.Target as ScriptFunctionCall ?? new ScriptFunctionCall(statement.Target.Span, statement.Target, [], isExplicit: false);
        context.Output!.Write(CallEvaluator.Call(context, call, statement.Body));
    }

    private static void Import(TemplateContext context, ScriptImportStatement statement)
    {
        var value = ExpressionEvaluator.Evaluate(context, statement.Expression);
        var members = context.AsObject(value) ?? throw new ScriptRuntimeException(statement.Expression.Span, $"'import' wants an object, and this is {ValueConverter.Describe(value)}.");
        foreach (var name in members.GetMembers().ToList())
        {
            if (context.CurrentGlobal.CanWrite(name) && members.TryGetValue(name, out var member))
            {
                context.CurrentGlobal.SetValue(name, member);
            }
        }
    }

    private static void ReadOnly(TemplateContext context, ScriptReadOnlyStatement statement)
    {
        var members = statement.Variable is ScriptVariableLocal ? context.Local.Variables : context.CurrentGlobal as ScriptObject;
        members?.SetReadOnly(statement.Variable is ScriptVariableLocal local ? local.Name : ((ScriptVariableGlobal)statement.Variable).Name);
    }
}

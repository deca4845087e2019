using CcHc.Templating.Syntax;

namespace CcHc.Templating.Parsing;

/// <summary>Blocks and simple statements; the ones with an <c>end</c> are in <see cref="BlockParser"/>.</summary>
internal sealed class StatementParser
{
    private readonly TokenReader _reader;
    private readonly ExpressionParser _expressions;
    private readonly BlockParser _blocks;
    private string? _indent;

    public StatementParser(TokenReader reader)
    {
        _reader = reader;
        _expressions = new ExpressionParser(reader, this);
        _blocks = new BlockParser(reader, this, _expressions);
    }

    public ScriptBlockStatement ParsePage()
    {
        var statements = new List<ScriptStatement>();
        var start = _reader.Current.Start;
        while (true)
        {
            ReadStatements(statements);
            var stray = _reader.Current;
            if (stray.Kind == TokenKind.EndOfFile)
            {
                return new ScriptBlockStatement(_reader.SpanFrom(start), statements);
            }

            _reader.Report(_reader.SpanOf(stray), $"This '{stray.Text}' belongs to no open statement.");
            _reader.Next();
            _reader.Recover();
        }
    }

    /// <summary>Reads statements up to <c>end</c>, <c>else</c>, <c>when</c> or the end of the template.</summary>
    public ScriptBlockStatement ParseBlock()
    {
        var start = _reader.Current.Start;
        var statements = new List<ScriptStatement>();
        if (_reader.Enter(start))
        {
            ReadStatements(statements);
        }

        _reader.Leave();
        return new ScriptBlockStatement(_reader.SpanFrom(start), statements);
    }

    public ScriptExpression ParseExpression() => _expressions.ParseExpression();

    public ScriptFunction ParseAnonymousFunction() => _blocks.ParseAnonymousFunction();

    /// <summary>What follows the head of a statement must start on a new line, after a semicolon or after the braces.</summary>
    public void ExpectEndOfStatement(string after)
    {
        var token = _reader.Current;
        if (!TokenReader.IsEndOfStatement(token))
        {
            _reader.Report(_reader.SpanOf(token), $"{TokenReader.Describe(token)} cannot stand here: {after} ends with a new line, ';' or '}}}}'.");
        }

        _reader.Recover();
    }

    private void ReadStatements(List<ScriptStatement> statements)
    {
        while (true)
        {
            var token = _reader.Current;
            switch (token.Kind)
            {
                case TokenKind.EndOfFile:
                    return;
                case TokenKind.Raw:
                    _reader.Next();
                    statements.Add(new ScriptRawStatement(_reader.SpanOf(token), token.Text));
                    break;
                case TokenKind.CodeEnter:
                    _indent = (string?)token.Value;
                    _reader.Next();
                    break;
                case TokenKind.CodeExit or TokenKind.NewLine or TokenKind.SemiColon:
                    _reader.Next();
                    break;
                default:
                    if (token.Kind == TokenKind.Identifier && token.Text is "end" or "else" or "when")
                    {
                        return;
                    }

                    statements.Add(ParseStatement(token));
                    break;
            }
        }
    }

    private ScriptStatement ParseStatement(Token token)
    {
        var isLoopVariable = _reader.Peek().Is(".");
        var statement = token.Kind == TokenKind.Identifier && !isLoopVariable ? _blocks.TryParse(token, _indent) ?? ParseSimple(token) : ParseSimple(token);
        ExpectEndOfStatement("a statement");
        return statement;
    }

    private ScriptStatement ParseSimple(Token token)
    {
        var word = token.Kind == TokenKind.Identifier ? token.Text : "";
        switch (word)
        {
            case "break":
                _reader.Next();
                return new ScriptBreakStatement(_reader.SpanOf(token)) { Indent = _indent };
            case "continue":
                _reader.Next();
                return new ScriptContinueStatement(_reader.SpanOf(token)) { Indent = _indent };
            case "ret":
                return ParseReturn(token);
            case "import":
                _reader.Next();
                var imported = _expressions.ParseExpression();
                return new ScriptImportStatement(_reader.SpanFrom(token.Start), imported) { Indent = _indent };
            case "readonly":
                _reader.Next();
                var variable = _expressions.ParseVariable();
                return new ScriptReadOnlyStatement(_reader.SpanFrom(token.Start), variable) { Indent = _indent };
            default:
                return ParseExpressionStatement();
        }
    }

    private ScriptReturnStatement ParseReturn(Token token)
    {
        var indent = _indent;
        _reader.Next();
        var value = TokenReader.IsEndOfStatement(_reader.Current) ? null : _expressions.ParseExpression();
        return new ScriptReturnStatement(_reader.SpanFrom(token.Start), value) { Indent = indent };
    }

    private ScriptStatement ParseExpressionStatement()
    {
        var indent = _indent;
        var start = _reader.Current.Start;
        var expression = _expressions.ParseExpressionOrAssignment();
        return expression is ScriptAssignExpression { Operator: null, Target: ScriptFunctionCall { IsExplicit: true } call } assign
            ? ParseInlineFunction(call, assign)
            : new ScriptExpressionStatement(_reader.SpanFrom(start), expression) { Indent = indent };
    }

    /// <summary><c>add(x, y) = x + y</c></summary>
    private ScriptStatement ParseInlineFunction(ScriptFunctionCall call, ScriptAssignExpression assign)
    {
        var parameters = new List<ScriptParameter>();
        foreach (var argument in call.Arguments)
        {
            if (argument is ScriptVariableGlobal variable)
            {
                parameters.Add(new ScriptParameter(argument.Span, variable.Name, @default: null, isVariadic: false));
            }
            else
            {
                _reader.Report(argument.Span, "A parameter of a function in one line is a name.");
            }
        }

        if (call.Target is not ScriptVariableGlobal name)
        {
            _reader.Report(call.Target.Span, "A function needs a name.");
            name = new ScriptVariableGlobal(call.Target.Span, "");
        }

        return new ScriptFunction(assign.Span, name.Name, parameters, new ScriptReturnStatement(assign.Value.Span, assign.Value));
    }
}

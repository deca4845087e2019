using CcHc.Templating.Syntax;

namespace CcHc.Templating.Parsing;

/// <summary>Pipes, operators and calls; single values are in <see cref="TermParser"/>.</summary>
internal sealed class ExpressionParser
{
    private readonly TokenReader _reader;
    private readonly TermParser _terms;
    private bool _inLoopHead;

    public ExpressionParser(TokenReader reader, StatementParser statements)
    {
        _reader = reader;
        _terms = new TermParser(reader, statements, this);
    }

    public ScriptExpression ParseExpressionOrAssignment()
    {
        var target = ParseExpression();
        var op = _reader.Current;
        var compound = OperatorTable.Compound(op);
        if (compound is null && !op.Is("="))
        {
            return target;
        }

        _reader.Next();
        _reader.SkipNewLines();
        var isInlineFunction = compound is null && target is ScriptFunctionCall { IsExplicit: true };
        if (!IsAssignable(target) && !isInlineFunction)
        {
            _reader.Report(target.Span, "Only a variable, a member or an element can be assigned to.");
        }

        var value = ParseExpression();
        return new ScriptAssignExpression(SourceSpan.Between(target.Span, value.Span), target, compound, _reader.SpanOf(op), value);
    }

    public ScriptExpression ParseExpression()
    {
        var start = _reader.Current.Start;
        if (!_reader.Enter(start))
        {
            _reader.Leave();
            return _terms.Missing();
        }

        var left = ParseConditional(inArgument: false);
        for (var count = 0; IsPipe(); count++)
        {
            var pipe = _reader.Next();
            _reader.SkipNewLines();
            var to = ParseConditional(inArgument: false);
            left = new ScriptPipeCall(SourceSpan.Between(left.Span, to.Span), left, to);
            CheckLength(count, pipe);
        }

        _reader.Leave();
        return left;
    }

    /// <summary>The list of a loop, or a value of its options.</summary>
    public ScriptExpression ParseLoopIterator()
    {
        _inLoopHead = true;
        var iterator = ParseExpression();
        _inLoopHead = false;
        return iterator;
    }

    public ScriptExpression ParseWhenValue() => ParseBinary(OperatorTable.AboveOr, inArgument: false);

    public ScriptExpression ParseArgument() => ParseConditional(inArgument: true);

    public ScriptExpression ParseUnaryOperand(bool inArgument) => ParseBinary(OperatorTable.UnaryPrecedence, inArgument);

    public ScriptExpression ParseVariable()
    {
        var variable = _terms.ParsePrimary(inArgument: true);
        if (variable is not (ScriptVariableGlobal or ScriptVariableLocal))
        {
            _reader.Report(variable.Span, "The name of a variable is missing here.");
        }

        return variable;
    }

    public ScriptExpression ParseTarget()
    {
        var target = _terms.ParseTerm(inArgument: true);
        if (!IsAssignable(target))
        {
            _reader.Report(target.Span, "A variable, a member or an element is missing here.");
        }

        return target;
    }

    public bool IsLoopOption()
    {
        var token = _reader.Current;
        return token.Kind == TokenKind.Identifier && token.Text switch
        {
            "limit" or "offset" or "cols" => _reader.Peek().Is(":"),
            "reversed" => TokenReader.IsEndOfStatement(_reader.Peek()) || _reader.Peek().Kind == TokenKind.Identifier,
            _ => false,
        };
    }

    public static bool IsAssignable(ScriptExpression expression) =>
        expression is ScriptVariableGlobal or ScriptVariableLocal or ScriptMemberExpression or ScriptIndexerExpression;

    private bool IsPipe()
    {
        if (_reader.Current.Kind == TokenKind.NewLine && _reader.PeekOverNewLines().Is("|"))
        {
            _reader.SkipNewLines();
        }

        return _reader.Current.Is("|");
    }

    private ScriptExpression ParseConditional(bool inArgument)
    {
        var condition = ParseBinary(0, inArgument);
        if (!_reader.Current.Is("?"))
        {
            return condition;
        }

        var question = _reader.Current;
        if (!_reader.Enter(question.Start))
        {
            _reader.Leave();
            return condition;
        }

        _reader.Next();
        _reader.SkipNewLines();
        var whenTrue = ParseBranch(inArgument);
        if (_reader.Current.Is(":"))
        {
            _reader.Next();
            _reader.SkipNewLines();
        }
        else
        {
            _reader.Report(_reader.SpanOf(_reader.Current), "':' is missing: 'condition ? value : other value'.");
        }

        var whenFalse = ParseBranch(inArgument);
        _reader.Leave();
        return new ScriptConditionalExpression(SourceSpan.Between(condition.Span, whenFalse.Span), condition, whenTrue, whenFalse);
    }

    private ScriptExpression ParseBranch(bool inArgument) => inArgument ? ParseConditional(inArgument) : ParseExpression();

    private ScriptExpression ParseBinary(int minimum, bool inArgument)
    {
        var left = ParseCall(inArgument);
        for (var count = 0; OperatorTable.Binary(_reader.Current) is { } op && op.Precedence >= minimum; count++)
        {
            var token = _reader.Next();
            _reader.SkipNewLines();
            var right = ParseBinary(op.Precedence + 1, inArgument);
            left = new ScriptBinaryExpression(SourceSpan.Between(left.Span, right.Span), left, op.Operator, _reader.SpanOf(token), right);
            CheckLength(count, token);
        }

        return left;
    }

    /// <summary><c>f a b</c>; inside the arguments of such a call <c>f a b</c> is three arguments.</summary>
    private ScriptExpression ParseCall(bool inArgument)
    {
        var target = _terms.ParseTerm(inArgument);
        if (inArgument || !IsStartOfArgument())
        {
            return target;
        }

        var arguments = new List<ScriptExpression>();
        var hasNamed = false;
        while (!_reader.HasFailed && IsStartOfArgument())
        {
            var argument = _terms.TryParseNamedArgument() ?? ParseArgument();
            if (hasNamed && argument is not ScriptNamedArgument)
            {
                _reader.Report(argument.Span, "An argument without a name cannot follow one with a name.");
            }

            hasNamed |= argument is ScriptNamedArgument;
            arguments.Add(argument);
        }

        return new ScriptFunctionCall(_reader.SpanFrom(target.Span.Start), target, arguments, isExplicit: false);
    }

    private bool IsStartOfArgument()
    {
        if (_inLoopHead && IsLoopOption())
        {
            return false;
        }

        var token = _reader.Current;
        return token.Kind switch
        {
            TokenKind.Number or TokenKind.Text or TokenKind.Interpolated or TokenKind.Variable => true,
            TokenKind.Identifier => token.Text is not ("end" or "else" or "when" or "in"),
            TokenKind.Operator => token.Text is "(" or "[" or "{" or "!" or "@" or "^",
            _ => false,
        };
    }

    /// <summary>A long row of operators is a deep tree.</summary>
    private void CheckLength(int count, Token at)
    {
        if (count >= _reader.Options.NestingLimit)
        {
            _reader.Report(_reader.SpanOf(at), $"This expression has more than {_reader.Options.NestingLimit} operators in a row.");
        }
    }
}
